package de.klimanetz.kind.event;

import de.klimanetz.page.Link;
import de.klimanetz.wording.DateBlock;
import java.util.List;

/**
 * An event in a list.
 *
 * @param place where to go, or that it is online; empty if unknown
 */
public record EventCard(
        String title,
        String address,
        Time time,
        String place,
        String teaser,
        String kind,
        State state,
        boolean example,
        List<Link> members,
        FilterKeys keys) {

    /**
     * The schedule.
     *
     * @param ofDay the time of day, for lists grouped by day; empty for events of several or whole days
     * @param machine the value of {@code <time datetime>}, or empty
     */
    public record Time(DateBlock block, String words, String ofDay, String machine, Span span) {}

    /**
     * Deviations from the announcement.
     *
     * @param words such as “abgesagt” or “ausgebucht”, or empty
     * @param key the key of the state or “ausgebucht”, for the style sheet
     * @param change the newest change with its date, or empty
     */
    public record State(String words, String key, String change) {}
}
