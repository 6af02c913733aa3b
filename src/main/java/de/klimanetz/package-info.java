/** The pipeline, in {@link de.klimanetz.Build}: read, check, view, print, calendar, audit; and what it remembers. */
package de.klimanetz;
