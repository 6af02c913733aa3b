/** Dates, schedules and numbers in German words. Knows the model and nothing of pages. */
package de.klimanetz.wording;
