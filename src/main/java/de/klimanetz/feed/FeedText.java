package de.klimanetz.feed;

import de.klimanetz.model.Body;
import de.klimanetz.model.Item;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What feeds say of the items of a kind, besides what they say of all. */
public interface FeedText<T extends Item> {

    /** For kinds of which nothing else is to be said. */
    FeedText<Item> PLAIN = new FeedText<>() {};

    /**
     * When something takes place, for JSON Feed.
     *
     * @param begin ISO 8601, or empty
     * @param end likewise
     * @param state key of the state
     */
    record Timing(String begin, String end, String state) {}

    /** The title of an entry that tells of the whole item. */
    default String title(T item) {
        return item.title();
    }

    /** Plain sentences before the text; empty ones are left out. */
    default List<String> facts(T item) {
        return List.of();
    }

    /** Whether a section of the text may be told. */
    default boolean isPublic(T item, Body.Section section) {
        return true;
    }

    /** The day that the item is about, by which entries of the same day are sorted. */
    default LocalDate about(T item, LocalDate published) {
        return LocalDate.MIN;
    }

    default Optional<Timing> timing(T item, ZoneId zone) {
        return Optional.empty();
    }
}
