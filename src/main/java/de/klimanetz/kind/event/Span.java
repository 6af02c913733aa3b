package de.klimanetz.kind.event;

import de.klimanetz.model.Schedule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * From when to when an event is on, as points in time with their offset, so that a browser anywhere can compare them with
 * its clock.
 *
 * @param begins empty when nobody can say from when to when it is on
 * @param ends the first moment at which it is over; empty when it may still come
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
