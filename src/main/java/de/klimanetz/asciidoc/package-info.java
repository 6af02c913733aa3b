/**
 * AsciiDoc text to header attributes and checked HTML. The only place that knows Asciidoctor, and behind
 * {@link de.klimanetz.asciidoc.Converter} even JRuby is started only when something must be converted.
 *
 * <p>The header is data and is read by a scan of our own, so that every value has its line; Asciidoctor sees the body
 * alone. A changed date therefore needs no conversion, and no header attribute can change how the body is read.
 */
package de.klimanetz.asciidoc;
