/**
 * Reads CSV files saved by spreadsheets and writes CSV files for spreadsheets and programs. The only package that uses
 * FastCSV. Independent of the content of the cells.
 */
package de.klimanetz.csv;
