package de.klimanetz.feed;

import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Collects the entries of a feed: the newest {@value #MOST}, and all others of the last {@value #REQUIRED_DAYS} days that are
 * about events still to come. Otherwise, a programme of a hundred events that are announced on one day would push its
 * nearest ones out before programs have asked. Older entries are turned away before a {@link FeedItem} is made.
 */
public final class Newest {

    static final int MOST = 30;

    private static final int REQUIRED_DAYS = 14;

    private final LocalDate today;
    private final TreeSet<FeedItem> required = new TreeSet<>(FeedItem.NEWEST_FIRST);
    private final TreeSet<FeedItem> newestFirst = new TreeSet<>(FeedItem.NEWEST_FIRST);

    /** @param today the day of the build in the time zone of the site */
    public Newest(LocalDate today) {
        this.today = today;
    }

    public void offer(Item item, FeedText<Item> text, LocalDate day) {
        offer(item, day, () -> FeedItem.of(item, text, day));
    }

    /** @param entry makes an entry about the item, dated by the day */
    public void offer(Item item, LocalDate day, Supplier<FeedItem> entry) {
        if (isRequired(item, day)) {
            required.add(entry.get().asRequired());
        } else if (mayTake(day)) {
            newestFirst.add(entry.get());
            if (newestFirst.size() > MOST) {
                newestFirst.pollLast();
            }
        }
    }

    private boolean isRequired(Item item, LocalDate day) {
        return item instanceof Event event
                && event.schedule().first().isPresent()
                && !event.schedule().isOver(today)
                && day.isAfter(today.minusDays(REQUIRED_DAYS));
    }

    /** Whether an item of that day is perhaps one of the newest. */
    private boolean mayTake(LocalDate day) {
        return newestFirst.size() < MOST || !day.isBefore(newestFirst.last().day());
    }

    /** Returns the entries, newest first. */
    public List<FeedItem> items() {
        List<FeedItem> sorted = Stream.concat(required.stream(), newestFirst.stream())
                .sorted(FeedItem.NEWEST_FIRST)
                .toList();
        return IntStream.range(0, sorted.size())
                .filter(place -> place < MOST || sorted.get(place).required())
                .mapToObj(sorted::get)
                .toList();
    }
}
