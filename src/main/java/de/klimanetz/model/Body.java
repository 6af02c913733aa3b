package de.klimanetz.model;

import java.util.List;
import java.util.Optional;

/**
 * The prose of an item as checked HTML. Links inside the site are addresses from the base URL on, see
 * {@link ContentType#address}.
 */
public record Body(List<Section> sections) {

    /** A part under a heading; the text before the first heading has neither title nor id. */
    public record Section(String title, String id, String html) {}

    /** The heading under which every text names its sources. */
    public static final String SOURCES = "Quellen";

    /** The heading under which an event has its agenda. */
    public static final String AGENDA = "Tagesordnung";

    /** The heading under which an event lists what was changed. */
    public static final String CHANGES = "Änderungen";

    /** The heading under which an offer lists its rounds. */
    public static final String ROUNDS = "Runden";

    /** The heading under which a theme looks back. */
    public static final String BALANCE = "Bilanz";

    public static final Body EMPTY = new Body(List.of());

    public Body {
        sections = List.copyOf(sections);
    }

    public Optional<Section> section(String title) {
        for (Section section : sections) {
            if (section.title().equals(title)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }
}
