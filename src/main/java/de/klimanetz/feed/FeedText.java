package de.klimanetz.feed;

import de.klimanetz.model.Body;
import de.klimanetz.model.Item;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What entries of a kind of content contain besides title, teaser, picture and text. Implementations are records, since
 * entries are compared with those of the last build.
 */
public interface FeedText<T extends Item> {

    /** Adds nothing. */
    FeedText<Item> PLAIN = new FeedText<>() {};

    /**
     * Date and state of an event, for JSON Feed.
     *
     * @param begin ISO 8601, a year, month, day, or date and time with offset; may be empty
     * @param end like begin
     * @param state key of the state
     */
    record Timing(String begin, String end, String state) {}

    /** Returns the name of the item in the title of news about it. */
    default String name(T item) {
        return item.title();
    }

    /** Returns the title of an entry with the whole item. */
    default String title(T item) {
        return item.title();
    }

    /** Returns plain sentences that precede the text; empty ones are left out. */
    default List<String> facts(T item) {
        return List.of();
    }

    /** Whether a section of the text is part of the entry. */
    default boolean isPublic(T item, Body.Section section) {
        return true;
    }

    /** Returns the date of the item, by which entries of one day are sorted. */
    default LocalDate about(T item, LocalDate published) {
        return LocalDate.MIN;
    }

    default Optional<Timing> timing(T item, ZoneId zone) {
        return Optional.empty();
    }
}
