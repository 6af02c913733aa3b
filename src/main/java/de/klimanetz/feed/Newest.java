package de.klimanetz.feed;

import de.klimanetz.model.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps as many stories as a feed tells, the newest; an item that is too old for it does not become a story. */
final class Newest {

    private final PriorityQueue<Story> oldestFirst = new PriorityQueue<>(Story.NEWEST_FIRST.reversed());

    void offer(Item item, LocalDate day) {
        if (mayTake(day)) {
            add(Story.of(item, day));
        }
    }

    /** Whether a story of that day is perhaps one of the newest. */
    boolean mayTake(LocalDate day) {
        return oldestFirst.size() < Feed.MOST
                || !day.isBefore(oldestFirst.peek().day());
    }

    void add(Story story) {
        oldestFirst.add(story);
        if (oldestFirst.size() > Feed.MOST) {
            oldestFirst.remove();
        }
    }

    /** In no order. */
    List<Story> stories() {
        return List.copyOf(oldestFirst);
    }
}
