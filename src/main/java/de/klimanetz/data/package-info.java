/** Open data: sets as CSV and JSON, with licence, schemas and a catalogue record. Knows nothing of pages. */
package de.klimanetz.data;
