package de.klimanetz.model;

import java.util.List;
import java.util.Optional;

/**
 * The text of an item as validated HTML. Internal links are relative to the base URL, see {@link ContentType#address}.
 */
public record Body(List<Section> sections) {

    /** The text below a heading; title and id are empty for the text before the first heading. */
    public record Section(String title, String id, String html) {}

    /** Heading of the sources, for all types. */
    public static final String SOURCES = "Quellen";

    /** Heading of the agenda of an event. */
    public static final String AGENDA = "Tagesordnung";

    /** Heading of the list of changes of an event or a series. */
    public static final String CHANGES = "Änderungen";

    /** Heading of the rounds of an offer. */
    public static final String ROUNDS = "Runden";

    /** Heading of the review of a theme. */
    public static final String BALANCE = "Bilanz";

    public static final Body EMPTY = new Body(List.of());

    public Body {
        sections = List.copyOf(sections);
    }

    /** Finds the first section with a title. */
    public Optional<Section> section(String title) {
        for (Section section : sections) {
            if (section.title().equals(title)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }
}
