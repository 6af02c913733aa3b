/** The commands that people type, with German words and fixed exit codes. The only place that knows picocli. */
package de.klimanetz.cli;
