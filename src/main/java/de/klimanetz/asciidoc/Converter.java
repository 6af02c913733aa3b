package de.klimanetz.asciidoc;

/** Turns the body of a document into HTML. Implementations may be slow to start and may be kept for many documents. */
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
