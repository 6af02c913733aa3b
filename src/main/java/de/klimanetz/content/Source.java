package de.klimanetz.content;

import de.klimanetz.asciidoc.Header;
import de.klimanetz.asciidoc.HeaderScan;
import de.klimanetz.model.ContentType;
import de.klimanetz.problem.Place;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An AsciiDoc file with its parsed header.
 *
 * @param path relative to {@code content/}, with slashes
 * @param slug path below the folder of the type, without extension
 * @param text the whole file
 */
public record Source(String path, ContentType type, String slug, String text, Header header, Place place) {

    /** Returns the source of a text as it would be in a file; empty if there are no items at the path. */
    public static Optional<Source> of(String path, String text) {
        return ContentType.of(path)
                .map(type -> new Source(
                        path, type, type.slug(path), text, HeaderScan.read(text), Place.of("content/" + path)));
    }

    public String address() {
        return type.address(slug);
    }

    /** Returns the text with empty lines in place of the header, so that line numbers are those of the file. */
    String body() {
        int headerLines = header.bodyLine() - 1;
        return "\n".repeat(headerLines)
                + text.lines().skip(headerLines).map(line -> line + "\n").collect(Collectors.joining());
    }
}
