/** Draws tables of numbers as bar charts. Depends on number formatting, not on items. */
package de.klimanetz.chart;
