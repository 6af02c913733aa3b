/**
 * Reads {@code content/} into the model: validates headers against the {@link de.klimanetz.content.Schema} of their
 * type, converts bodies and resolves references. Every finding has a file and, where possible, a line. A file with
 * header errors yields no item, but does not stop the other files. Does not depend on templates or output.
 */
package de.klimanetz.content;
