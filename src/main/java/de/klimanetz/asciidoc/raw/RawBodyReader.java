package de.klimanetz.asciidoc.raw;

import java.util.Optional;

/** Reads AsciiDoc. Implementations are thread-safe; all of them deliver the same of the same text. */
public interface RawBodyReader extends AutoCloseable {

    /**
     * Reads one body.
     *
     * @param text AsciiDoc with empty lines in place of the header, so that line numbers are those of the file
     * @return empty if the text has something that this reader does not know for certain
     */
    Optional<RawBody> read(String text);

    @Override
    default void close() {}
}
