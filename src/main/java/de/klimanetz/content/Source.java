package de.klimanetz.content;

import de.klimanetz.asciidoc.Header;
import de.klimanetz.model.ContentType;
import de.klimanetz.problem.Place;
import java.util.stream.Collectors;

/**
 * One AsciiDoc file with its header read.
 *
 * @param path relative to {@code content/}, with slashes
 */
public record Source(String path, ContentType type, String slug, String text, Header header, Place place) {

    public String address() {
        return type.address(slug);
    }

    /** The text with the lines of the header left empty, so that line numbers hold. */
    String body() {
        int headerLines = header.bodyLine() - 1;
        return "\n".repeat(headerLines)
                + text.lines().skip(headerLines).map(line -> line + "\n").collect(Collectors.joining());
    }
}
