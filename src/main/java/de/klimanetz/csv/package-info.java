/**
 * Tables as text: reads what spreadsheets write, writes what programs and spreadsheets read. The only place that knows
 * FastCSV; it must not know what stands in the cells.
 */
package de.klimanetz.csv;
