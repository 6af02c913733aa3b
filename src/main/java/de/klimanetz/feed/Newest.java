package de.klimanetz.feed;

import de.klimanetz.model.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * Keeps the newest items, each once, up to {@link Feed#MOST}. Older ones are turned away before a {@link FeedItem} is made.
 */
public final class Newest {

    private final TreeSet<FeedItem> newestFirst = new TreeSet<>(FeedItem.NEWEST_FIRST);

    public void offer(Item item, FeedText<Item> text, LocalDate day) {
        if (mayTake(day)) {
            add(FeedItem.of(item, text, day));
        }
    }

    /** Whether an item of that day is perhaps one of the newest. */
    public boolean mayTake(LocalDate day) {
        return newestFirst.size() < Feed.MOST
                || !day.isBefore(newestFirst.last().day());
    }

    public void add(FeedItem item) {
        newestFirst.add(item);
        if (newestFirst.size() > Feed.MOST) {
            newestFirst.pollLast();
        }
    }

    public List<FeedItem> items() {
        return List.copyOf(newestFirst);
    }
}
