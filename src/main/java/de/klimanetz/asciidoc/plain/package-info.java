/**
 * Reads the AsciiDoc that editors usually write, and delivers exactly the HTML of Asciidoctor, in a fraction of its time. A
 * text with anything else in it, or with anything that is not certain, is refused as a whole and left to Asciidoctor.
 *
 * <p>What is covered stands in the table of {@code GrammarTest}, one row per construct. {@link
 * de.klimanetz.asciidoc.plain.LineKind} says what a line may be, {@link de.klimanetz.asciidoc.plain.BlockReader} makes
 * blocks of lines, {@link de.klimanetz.asciidoc.plain.InlineReader} reads the text in them.
 */
package de.klimanetz.asciidoc.plain;
