/** Checks that need all items at once and no kind in particular; one class each. Knows neither files nor output. */
package de.klimanetz.check;
