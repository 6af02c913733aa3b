package de.klimanetz.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A change of an event after its announcement, in words for readers.
 *
 * @param time in the time zone of the site; empty if only the day is known, which then counts from midnight
 */
public record Change(LocalDate day, Optional<LocalTime> time, String words) {

    public static final Comparator<Change> BY_TIME = Comparator.comparing(Change::moment);

    public LocalDateTime moment() {
        return day.atTime(time.orElse(LocalTime.MIDNIGHT));
    }

    /** Returns the later one of a day and the newest of the changes. */
    static LocalDate latest(LocalDate checked, List<Change> changes) {
        return changes.stream()
                .map(Change::day)
                .filter(checked::isBefore)
                .max(LocalDate::compareTo)
                .orElse(checked);
    }
}
