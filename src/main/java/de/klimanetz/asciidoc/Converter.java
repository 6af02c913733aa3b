package de.klimanetz.asciidoc;

/** Converts AsciiDoc bodies to HTML. Slow to start, so reuse one instance. Implementations are thread-safe. */
public interface Converter extends AutoCloseable {

    /**
     * Converts one body. Errors in the text are findings of the result.
     *
     * @param body AsciiDoc with empty lines in place of the header, so that line numbers are those of the file
     */
    Conversion convert(String body);

    @Override
    default void close() {}
}
