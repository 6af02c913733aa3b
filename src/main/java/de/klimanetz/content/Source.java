package de.klimanetz.content;

import de.klimanetz.asciidoc.Header;
import de.klimanetz.model.ContentType;
import de.klimanetz.problem.Place;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One AsciiDoc file with its header read.
 *
 * @param path relative to {@code content/}, with slashes
 */
record Source(String path, ContentType type, String slug, String text, Header header, Place place) {

    String address() {
        return type.address(slug);
    }

    /** The first line from the given one on that holds a text, else the given one. */
    int lineOf(String wanted, int from) {
        List<String> lines = text.lines().toList();
        return IntStream.range(Math.max(from - 1, 0), lines.size())
                .filter(index -> lines.get(index).contains(wanted))
                .map(index -> index + 1)
                .findFirst()
                .orElse(from);
    }

    /** The text with the lines of the header left empty, so that line numbers hold. */
    String body() {
        int headerLines = header.bodyLine() - 1;
        return "\n".repeat(headerLines)
                + text.lines()
                        .skip(headerLines)
                        .reduce(
                                new StringBuilder(),
                                (all, line) -> all.append(line).append('\n'),
                                StringBuilder::append);
    }
}
