/** Good practices and their transfer between Kommunen. */
package de.klimanetz.kind.practice;
