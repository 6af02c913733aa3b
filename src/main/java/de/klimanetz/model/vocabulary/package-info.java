/** Closed lists of values: what editors choose from, each with its key and its German label. Knows nothing else. */
package de.klimanetz.model.vocabulary;
