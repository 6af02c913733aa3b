/** Draws tables of numbers as bars. Knows how numbers are written, and nothing of the items that the tables stand in. */
package de.klimanetz.chart;
