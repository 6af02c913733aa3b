package de.klimanetz.asciidoc;

import java.util.List;

/**
 * The header of an AsciiDoc document, values as written.
 *
 * @param title empty when there is none
 * @param bodyLine number of the first line that belongs to the body
 */
public record Header(String title, int titleLine, List<Attribute> attributes, List<Stray> strays, int bodyLine) {

    /** One attribute entry: {@code :name: value}. */
    public record Attribute(String name, String value, int line) {}

    /** A line that is neither title nor attribute entry nor comment, yet stands in the header; it may be empty. */
    public record Stray(String text, int line) {}
}
