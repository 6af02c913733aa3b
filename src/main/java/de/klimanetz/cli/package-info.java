/** The command line, with German texts and fixed exit codes. The only package that uses picocli. */
package de.klimanetz.cli;
