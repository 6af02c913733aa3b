package de.klimanetz.feed;

import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * An entry of a feed: an item, or some news of one.
 *
 * @param id permanent; it is made from the id of the item, never from its address
 * @param at the time of publication in the time zone of the site; on the days before, the entry is in no feed
 * @param text what feeds say of items of this kind
 * @param news a sentence; if empty, the entry has the whole text of the item
 * @param required whether no feed may leave it out, see {@link Newest}
 */
public record FeedItem(String id, LocalDateTime at, Item item, FeedText<Item> text, String news, boolean required) {

    /**
     * By time. At the same time, first what is still to come on the day of publication, the nearest first, so that programs
     * that show only the first entries show what is near; then what is past, the latest first; then by id.
     */
    static final Comparator<FeedItem> NEWEST_FIRST = Comparator.comparing(FeedItem::at)
            .reversed()
            .thenComparing(FeedItem::isPast)
            .thenComparing(FeedItem::distance)
            .thenComparing(FeedItem::id);

    /** Makes an entry with the whole text of an item. */
    public static FeedItem of(Item item, FeedText<Item> text, LocalDate day) {
        return new FeedItem(item.id(), day.atStartOfDay(), item, text, "", false);
    }

    /**
     * Makes a second entry for an event shortly before it takes place. Its id contains the date of the event, so that readers
     * see a new entry when the date changes.
     */
    public static FeedItem reminder(Event event, FeedText<Item> text, LocalDate takesPlace, LocalDate day) {
        return new FeedItem(event.uid() + "/demnaechst/" + takesPlace, day.atStartOfDay(), event, text, "", false);
    }

    /**
     * Makes an entry with news of an item.
     *
     * @param key distinguishes it from all other news of the item, permanently
     */
    public static FeedItem news(Item item, FeedText<Item> text, String key, LocalDateTime at, String news) {
        String id = item instanceof Event event ? event.uid() : item.id();
        return new FeedItem(id + "/" + key, at, item, text, news, false);
    }

    FeedItem asRequired() {
        return new FeedItem(id, at, item, text, news, true);
    }

    LocalDate day() {
        return at.toLocalDate();
    }

    private LocalDate about() {
        return text.about(item, day());
    }

    private boolean isPast() {
        return about().isBefore(day());
    }

    /** In days. */
    private long distance() {
        return Math.abs(ChronoUnit.DAYS.between(day(), about()));
    }

    boolean isWholeItem() {
        return news.isEmpty();
    }
}
