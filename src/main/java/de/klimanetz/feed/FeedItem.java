package de.klimanetz.feed;

import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * What a feed tells: an item, or some news of one.
 *
 * @param id permanent; it is made from the id of the item and never from its address
 * @param day from which on it may be told
 * @param text what feeds say of items of this kind
 * @param news what is to be told of the item, in a sentence; without it, all that the item says
 */
public record FeedItem(String id, LocalDate day, Item item, FeedText<Item> text, String news) {

    /** Of the same day, what is about a later day comes first, so that coming events do not drown; then by id. */
    static final Comparator<FeedItem> NEWEST_FIRST = Comparator.comparing(FeedItem::day)
            .thenComparing(FeedItem::about)
            .reversed()
            .thenComparing(FeedItem::id);

    /** The item itself. */
    public static FeedItem of(Item item, FeedText<Item> text, LocalDate day) {
        return new FeedItem(item.id(), day, item, text, "");
    }

    /**
     * The same event once more, shortly before it takes place. It has the day of the event in its id: who was told of a day
     * must be told of another one.
     */
    public static FeedItem reminder(Event event, FeedText<Item> text, LocalDate takesPlace, LocalDate day) {
        return new FeedItem(event.id() + "/demnaechst/" + takesPlace, day, event, text, "");
    }

    /** @param key what tells it from all other news of the item, for ever */
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
