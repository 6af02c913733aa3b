package de.klimanetz.kind.event;

import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.Schedule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;

/** The order of events in lists. */
public final class EventOrder {

    /** By start; on one day whole-day events come first and vague ones last. Events without a date come at the end. */
    public static final Comparator<Event> BY_DAY = Comparator.comparing(
                    (Event event) -> event.schedule().first().orElse(LocalDate.MAX))
            .thenComparing((Event event) -> !event.schedule().isExact())
            .thenComparing(event -> start(event.schedule()))
            .thenComparing(Item::title)
            .thenComparing(Item::id);

    private EventOrder() {}

    private static LocalDateTime start(Schedule schedule) {
        return schedule instanceof Schedule.Timed timed ? timed.start() : LocalDateTime.MIN;
    }
}
