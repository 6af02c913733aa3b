/** Advice and help that people can ask for, also in rounds with dates. */
package de.klimanetz.kind.offer;
