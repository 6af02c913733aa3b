/** Open data sets as CSV and JSON, with licence, schemas and a catalogue record. Independent of pages. */
package de.klimanetz.data;
