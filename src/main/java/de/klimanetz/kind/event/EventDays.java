package de.klimanetz.kind.event;

import de.klimanetz.model.Event;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The first and last days of events, for lists by date. */
public final class EventDays {

    private EventDays() {}

    /**
     * Returns the first day on which an event may take place.
     *
     * @throws java.util.NoSuchElementException if the date is unknown
     */
    public static LocalDate first(Event event) {
        return event.schedule().first().orElseThrow();
    }

    /** Returns the last day; for an event without a known end, the first day. Throws like {@link #first}. */
    public static LocalDate last(Event event) {
        return event.schedule().last().orElse(first(event));
    }

    /** Whether an event may take place between two days, both inclusive. */
    static boolean overlaps(Event event, LocalDate from, LocalDate to) {
        return !first(event).isAfter(to) && !last(event).isBefore(from);
    }

    /** Whether the date is not limited to one month. */
    static boolean hasNoMonth(Event event) {
        boolean endless = event.schedule().last().isEmpty();
        return !event.schedule().isExact()
                && (endless || !YearMonth.from(last(event)).equals(YearMonth.from(first(event))));
    }

    /** Returns the events in reverse order, so that events in {@link EventOrder#BY_DAY} start with the newest. */
    public static List<Event> newestFirst(List<Event> events) {
        List<Event> reversed = new ArrayList<>(events);
        Collections.reverse(reversed);
        return reversed;
    }
}
