package de.klimanetz.asciidoc;

import java.util.List;

/**
 * The text that a range of source lines should show, in order. Whatever may be markup is optional: {@link Conservation}
 * sees by the result whether Asciidoctor has read it as such. So there is no second parser of AsciiDoc here.
 *
 * @param pieces in the order of the source, without footnotes
 * @param footnotes the texts of footnotes, which are shown at the end
 */
record SourceText(List<Piece> pieces, List<Piece> footnotes) {

    /** What a piece of the source may become. */
    enum Kind {
        TEXT,
        /** Markup, or text if it is none. */
        OPTIONAL,
        /** A reference to a character, {@code &amp;} or {@code {plus}}; literal in some contexts. */
        CHARACTER,
        /** Formatting marks such as {@code **}. Optional, too. */
        MARK,
        /** A reference without a text of its own; the title of its target is shown. */
        REFERENCE
    }

    /** @param offset of the first character in the line */
    record Piece(Kind kind, String text, int line, int offset) {}

    /**
     * Scans lines.
     *
     * @param first number of the first line, from 1
     * @param end number of the line behind the last one
     */
    static SourceText of(Lines lines, int first, int end) {
        SourceScan scan = new SourceScan();
        for (int number = first; number < end; number++) {
            scan.line(lines.all().get(number - 1), number);
        }
        return scan.text();
    }
}
