/**
 * The open data: what the editors wrote as tables for programs and spreadsheets, with licence, schemas and a catalogue
 * record. A further data set is one more entry in {@link de.klimanetz.data.DataSets}. Knows nothing of pages.
 */
package de.klimanetz.data;
