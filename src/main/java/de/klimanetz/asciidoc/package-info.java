/**
 * Converts AsciiDoc text to header attributes and validated HTML. The only package that uses Asciidoctor. JRuby is
 * started only if a body must be converted.
 *
 * <p>{@link de.klimanetz.asciidoc.HeaderScan} parses the header, so that every value has its line; Asciidoctor gets
 * only the body. So a changed header needs no conversion, and header attributes cannot affect the body.
 */
package de.klimanetz.asciidoc;
