package de.klimanetz.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of a profile.
 *
 * @param parts the value, in parts of which those without an address are plain text
 * @param note additional text, such as date and source, or empty
 */
public record Fact(String label, List<Link> parts, String note) {

    /** Returns the value as plain text. */
    public String value() {
        return parts.stream().map(Link::title).collect(Collectors.joining());
    }
}
