/** German dates, schedules, numbers and telephone numbers. Depends on the model, not on pages. */
package de.klimanetz.wording;
