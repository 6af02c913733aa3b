package de.klimanetz.feed;

import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.News;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * What a feed tells: an item, or some news of one.
 *
 * @param id permanent; it grows from the id of the item and never from its address
 * @param day from which on it may be told
 * @param news what is to be told of the item, in a sentence; without it, all that the item says
 */
public record Story(String id, LocalDate day, Item item, String news) {

    /** Of the same day, what is about a later day comes first, so that coming events do not drown; then by id. */
    static final Comparator<Story> NEWEST_FIRST = Comparator.comparing(Story::day)
            .thenComparing(Story::about)
            .reversed()
            .thenComparing(Story::id);

    /** The item itself. */
    static Story of(Item item, LocalDate day) {
        return new Story(item.id(), day, item, "");
    }

    /**
     * The same event once more, shortly before it takes place. It has the day of the event in its id: who was told of a day
     * must be told of another one.
     */
    static Story reminder(Event event, LocalDate takesPlace, LocalDate day) {
        return new Story(event.id() + "/demnaechst/" + takesPlace, day, event, "");
    }

    /** @param key what tells it from all other news of the item, for ever */
    static Story news(Item item, String key, LocalDate day, String news) {
        return new Story(item.id() + "/" + key, day, item, news);
    }

    private LocalDate about() {
        if (item instanceof Event event) {
            return event.schedule().first().orElse(day);
        }
        if (item instanceof News text) {
            return text.date().first();
        }
        return item instanceof Campaign campaign ? campaign.from().first() : LocalDate.MIN;
    }

    boolean isWholeItem() {
        return news.isEmpty();
    }
}
