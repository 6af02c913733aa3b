package de.klimanetz.asciidoc;

import java.time.Duration;

/** Converts AsciiDoc bodies to HTML. Slow to start, so reuse one instance. Implementations are thread-safe. */
public interface Converter extends AutoCloseable {

    /**
     * Converts one body. Errors in the text are findings of the result.
     *
     * @param body AsciiDoc with empty lines in place of the header, so that line numbers are those of the file
     * @throws TooSlow if the implementation has a time limit and this text exceeds it
     */
    Conversion convert(String body);

    /** A conversion was given up. It says nothing about the text on another machine, so it must not be cached. */
    final class TooSlow extends RuntimeException {
        TooSlow(Duration limit) {
            super("no result after " + limit);
        }
    }

    @Override
    default void close() {}
}
