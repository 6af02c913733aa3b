/** Formats dates, schedules and numbers in German. Depends on the model, not on pages. */
package de.klimanetz.wording;
