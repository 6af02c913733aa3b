package de.klimanetz.kind.event;

import de.klimanetz.model.Schedule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * The period of an event in ISO 8601 with offset, so that a browser in any time zone can compare it with its clock.
 *
 * @param begins empty if start or end is not exactly known
 * @param ends the first moment after the event; empty if the last day is unknown
 */
public record Span(String begins, String ends) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx", Locale.ROOT);

    static Span of(Schedule schedule, ZoneId zone) {
        if (schedule instanceof Schedule.Timed timed && timed.end().isPresent()) {
            return new Span(moment(timed.start(), zone), moment(timed.end().get(), zone));
        }
        Optional<String> ends =
                schedule.last().map(day -> moment(day.plusDays(1).atStartOfDay(), zone));
        Optional<LocalDate> begins = schedule.first().filter(day -> schedule instanceof Schedule.Days);
        return new Span(begins.map(day -> moment(day.atStartOfDay(), zone)).orElse(""), ends.orElse(""));
    }

    private static String moment(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).format(MOMENT);
    }
}
