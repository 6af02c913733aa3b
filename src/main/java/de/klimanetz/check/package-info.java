/**
 * What only shows when all items are seen together. One class a finding, listed in {@link de.klimanetz.check.Checks};
 * knows neither files nor output.
 */
package de.klimanetz.check;
