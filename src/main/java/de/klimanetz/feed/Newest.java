package de.klimanetz.feed;

import de.klimanetz.model.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * Keeps as many stories as a feed tells, the newest, each once; an item that is too old for it does not become a story.
 */
final class Newest {

    private final TreeSet<Story> newestFirst = new TreeSet<>(Story.NEWEST_FIRST);

    void offer(Item item, LocalDate day) {
        if (mayTake(day)) {
            add(Story.of(item, day));
        }
    }

    /** Whether a story of that day is perhaps one of the newest. */
    boolean mayTake(LocalDate day) {
        return newestFirst.size() < Feed.MOST
                || !day.isBefore(newestFirst.last().day());
    }

    void add(Story story) {
        newestFirst.add(story);
        if (newestFirst.size() > Feed.MOST) {
            newestFirst.pollLast();
        }
    }

    List<Story> stories() {
        return List.copyOf(newestFirst);
    }
}
