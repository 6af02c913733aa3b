package de.klimanetz.asciidoc.plain;

import java.util.List;

/** Moves over the lines of a text, which have been classified before. */
final class LineCursor {

    private final List<String> lines;
    private final List<LineKind> kinds;
    private int at;

    /** @param lines without spaces at their ends */
    LineCursor(List<String> lines, List<LineKind> kinds) {
        this.lines = lines;
        this.kinds = kinds;
    }

    boolean isAtEnd() {
        return !hasLine(at);
    }

    boolean hasLine(int index) {
        return index < lines.size();
    }

    /** Returns the number of the current line, from 1. */
    int number() {
        return at + 1;
    }

    String text() {
        return lines.get(at);
    }

    /** Returns the kind of the current line; behind the last one {@code BLANK}. */
    LineKind kind() {
        return kindAt(at);
    }

    LineKind kindAt(int index) {
        return index < kinds.size() ? kinds.get(index) : LineKind.BLANK;
    }

    void next() {
        at++;
    }

    void moveTo(int index) {
        at = index;
    }

    /** Moves behind the lines of text that follow, and returns them, each with a line feed before it. */
    String following() {
        StringBuilder text = new StringBuilder();
        while (kind() == LineKind.TEXT) {
            text.append('\n').append(text());
            next();
        }
        return text.toString();
    }

    /** Returns the index of the next line that is not blank, without moving there. */
    int skipBlank() {
        int index = at;
        while (index < kinds.size() && kinds.get(index) == LineKind.BLANK) {
            index++;
        }
        return index;
    }

    /** Moves behind the line that closes a block, and returns the lines in it. */
    LineCursor inside() {
        String delimiter = text();
        int end = at + 1;
        while (end < lines.size() && !lines.get(end).equals(delimiter)) {
            end++;
        }
        if (end >= lines.size()) {
            throw new NotPlain("Block ohne Ende");
        }
        LineCursor inside = new LineCursor(lines.subList(at + 1, end), kinds.subList(at + 1, end));
        at = end + 1;
        return inside;
    }
}
