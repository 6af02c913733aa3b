package de.klimanetz.feed;

import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * An entry of a feed: an item, or some news of one.
 *
 * @param id permanent; it is made from the id of the item, never from its address
 * @param day the day of publication; before it the entry is in no feed
 * @param text what feeds say of items of this kind
 * @param news a sentence; if empty, the entry has the whole text of the item
 */
public record FeedItem(String id, LocalDate day, Item item, FeedText<Item> text, String news) {

    /** Entries of one day: the item with the later date first, so that coming events are on top; then by id. */
    static final Comparator<FeedItem> NEWEST_FIRST = Comparator.comparing(FeedItem::day)
            .thenComparing(FeedItem::about)
            .reversed()
            .thenComparing(FeedItem::id);

    /** Makes an entry with the whole text of an item. */
    public static FeedItem of(Item item, FeedText<Item> text, LocalDate day) {
        return new FeedItem(item.id(), day, item, text, "");
    }

    /**
     * Makes a second entry for an event shortly before it takes place. Its id contains the date of the event, so that readers
     * see a new entry when the date changes.
     */
    public static FeedItem reminder(Event event, FeedText<Item> text, LocalDate takesPlace, LocalDate day) {
        return new FeedItem(event.id() + "/demnaechst/" + takesPlace, day, event, text, "");
    }

    /**
     * Makes an entry with news of an item.
     *
     * @param key distinguishes it from all other news of the item, permanently
     */
    public static FeedItem news(Item item, FeedText<Item> text, String key, LocalDate day, String news) {
        return new FeedItem(item.id() + "/" + key, day, item, text, news);
    }

    private LocalDate about() {
        return text.about(item, day);
    }

    boolean isWholeItem() {
        return news.isEmpty();
    }
}
