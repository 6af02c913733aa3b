package de.klimanetz.kind.event;

import de.klimanetz.model.Event;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Where the days of an event lie, for lists by time. */
public final class EventDays {

    private EventDays() {}

    /** The first day of an event of which anything is known. */
    public static LocalDate first(Event event) {
        return event.schedule().first().orElseThrow();
    }

    /** The last day; of an event without end, its first. */
    public static LocalDate last(Event event) {
        return event.schedule().last().orElse(first(event));
    }

    /** Whether an event may take place between two days, both included. */
    static boolean touch(Event event, LocalDate from, LocalDate to) {
        return !first(event).isAfter(to) && !last(event).isBefore(from);
    }

    /** Whether not even the month is known. */
    static boolean areOnlyOfYear(Event event) {
        boolean endless = event.schedule().last().isEmpty();
        return !event.schedule().isExact()
                && (endless || !YearMonth.from(last(event)).equals(YearMonth.from(first(event))));
    }

    /** The newest first: for lists that look back. */
    public static List<Event> newestFirst(List<Event> events) {
        List<Event> reversed = new ArrayList<>(events);
        Collections.reverse(reversed);
        return reversed;
    }
}
