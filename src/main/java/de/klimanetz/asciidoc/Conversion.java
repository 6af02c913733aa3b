package de.klimanetz.asciidoc;

import java.util.List;

/** The result of converting one body: its parts in order, and what was found wrong. A function of the body alone. */
public record Conversion(List<Part> parts, List<Finding> findings) {

    /** A heading of the given level, 2 for the first below the title, or a block of HTML; both with their line. */
    public sealed interface Part {
        int line();
    }

    public record Heading(int level, String title, String id, int line) implements Part {}

    public record Block(String html, int line) implements Part {}

    /** What is wrong, in German, and where. */
    public record Finding(int line, String message) {}
}
