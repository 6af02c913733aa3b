package de.klimanetz.kind.event;

import de.klimanetz.page.Link;
import java.util.List;

/**
 * An event in a list.
 *
 * @param place where to go, or that it is online; empty when nothing is known
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
     * When it is.
     *
     * @param ofDay the time of day, for lists below the heading of a day; empty for events of several or whole days
     * @param machine for {@code <time datetime>}, or empty
     */
    public record Time(DateBlock block, String words, String ofDay, String machine, Span span) {}

    /**
     * What a reader must know first.
     *
     * @param words such as “abgesagt”, or empty when all is as announced
     * @param key names the state for the style sheet
     * @param change the newest change with its day, or empty
     */
    public record State(String words, String key, String change) {}
}
