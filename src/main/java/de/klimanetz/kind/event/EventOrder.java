package de.klimanetz.kind.event;

import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.Schedule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;

/** The order of events in lists. */
public final class EventOrder {

    /** As in a calendar: by start; on one day the whole-day ones first, vague ones after exact ones. */
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
