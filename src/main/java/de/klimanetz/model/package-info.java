/**
 * The domain model: immutable records with their invariants and derived values. Missing texts are empty strings, other
 * missing values are empty Optionals. Does not depend on file formats, libraries or the current date.
 */
package de.klimanetz.model;
