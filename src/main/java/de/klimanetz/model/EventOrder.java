package de.klimanetz.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;

/** Orders events as a calendar does: by start, on one day the whole-day ones first, vague ones after exact ones. */
final class EventOrder {

    static final Comparator<Event> BY_DAY = Comparator.comparing(
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
