package de.klimanetz.asciidoc.raw;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A body with the HTML that Asciidoctor's html5 backend writes for it.
 *
 * @param messages of Asciidoctor, in the order in which it reports them
 * @param attributes names of the document attributes that Asciidoctor knows; empty if the text refers to none
 * @param published the lines of the text, with empty ones in place of what only members may read
 */
public record RawBody(
        List<Part> parts,
        List<Footnote> footnotes,
        List<Message> messages,
        Set<String> attributes,
        List<String> published) {

    /** A part at the top level or in a section, with the line where it begins, behind its attributes and title. */
    public sealed interface Part {
        int line();
    }

    /**
     * The title of a section.
     *
     * @param level 1 for {@code ==}
     * @param title HTML
     */
    public record Section(int level, String title, String id, int line) implements Part {}

    /** A block in HTML. */
    public record Block(String html, int line) implements Part {}

    /**
     * A block image.
     *
     * @param attributes as written; {@code default-alt} is what Asciidoctor makes of the name of the file
     * @param title HTML
     */
    public record Picture(Map<String, String> attributes, Optional<String> id, Optional<String> title, int line)
            implements Part {

        /** Returns the value of an attribute, or an empty text. */
        public String attribute(String name) {
            return attributes.getOrDefault(name, "");
        }
    }

    /** @param text HTML */
    public record Footnote(int index, String text) {}

    /** @param line the one that it names, or where it probably comes from */
    public record Message(String text, int line) {}
}
