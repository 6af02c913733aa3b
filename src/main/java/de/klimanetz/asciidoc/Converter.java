package de.klimanetz.asciidoc;

/** Turns the body of a document into HTML. Slow to start, to be kept for many
 * documents, and safe for use by several threads. */
public interface Converter extends AutoCloseable {

    /**
     * Converts one body.
     *
     * @param body AsciiDoc with the lines of the header left empty, so that line numbers are those of the file
     */
    Conversion convert(String body);

    @Override
    default void close() {}
}
