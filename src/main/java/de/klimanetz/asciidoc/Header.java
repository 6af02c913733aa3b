package de.klimanetz.asciidoc;

import java.util.List;

/**
 * The header of an AsciiDoc document. Line numbers start at 1.
 *
 * @param title empty if there is none
 * @param titleLine line of the title, or where it is expected
 * @param bodyLine first line of the body
 */
public record Header(String title, int titleLine, List<Attribute> attributes, List<Stray> strays, int bodyLine) {

    /**
     * An attribute entry, {@code :name: value}; continued lines up to the last one are joined.
     *
     * @param column of the value; that of the name if there is no value
     */
    public record Attribute(String name, String value, int line, int lastLine, int column) {}

    /** A header line that is neither title nor attribute entry nor comment; empty for blank lines between entries. */
    public record Stray(String text, int line) {}
}
