package de.klimanetz.wording;

import de.klimanetz.model.PartialDate;
import de.klimanetz.model.Schedule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** Formats schedules in German, and as values of {@code <time datetime>}. */
public final class GermanSchedule {

    private GermanSchedule() {}

    /** Returns the schedule in words, such as “Sonntag, 20. September 2026, 10 bis 17 Uhr”. */
    public static String words(Schedule schedule) {
        if (schedule instanceof Schedule.Timed timed) {
            return timed(timed);
        }
        if (schedule instanceof Schedule.Days days) {
            return days(days.from(), days.to());
        }
        if (schedule instanceof Schedule.Roughly roughly) {
            return GermanDates.period(roughly.from(), Optional.of(roughly.to()));
        }
        if (schedule instanceof Schedule.WithinCampaign within) {
            return "während „" + within.campaign().title() + "“, "
                    + GermanDates.period(
                            within.campaign().from(), within.campaign().to());
        }
        return "Termin folgt";
    }

    /** Returns the start as {@code datetime}; empty for {@code WithinCampaign} and {@code Open}. */
    public static String machine(Schedule schedule, ZoneId zone) {
        if (schedule instanceof Schedule.Timed timed) {
            return timed.start().atZone(zone).format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx", Locale.ROOT));
        }
        if (schedule instanceof Schedule.Roughly roughly) {
            return machine(roughly.from());
        }
        return schedule instanceof Schedule.Days days ? days.from().toString() : "";
    }

    /** Returns the end as {@code datetime}; empty if it is open or vague, or if the event lasts one whole day. */
    public static String machineEnd(Schedule schedule, ZoneId zone) {
        if (schedule instanceof Schedule.Timed timed) {
            return timed.end()
                    .map(end -> machine(new Schedule.Timed(end, Optional.empty()), zone))
                    .orElse("");
        }
        return schedule instanceof Schedule.Days days && days.to().isAfter(days.from())
                ? days.to().toString()
                : "";
    }

    /** Returns a date as {@code datetime}: {@code 2026-09-20}, {@code 2026-09} or {@code 2026}. */
    public static String machine(PartialDate date) {
        int length = switch (date.precision()) {
            case DAY -> "2026-09-20".length();
            case MONTH -> "2026-09".length();
            case YEAR -> "2026".length();
        };
        return date.first().toString().substring(0, length);
    }

    /**
     * Returns “10 bis 17 Uhr”, or “18 Uhr” if the end is open or on another day; empty for whole days and vague dates.
     */
    public static String timeOfDay(Schedule schedule) {
        if (!(schedule instanceof Schedule.Timed timed)) {
            return "";
        }
        return timed.end()
                .filter(end -> end.toLocalDate().equals(timed.start().toLocalDate()))
                .map(end -> GermanDates.times(timed.start().toLocalTime(), end.toLocalTime()))
                .orElseGet(() -> GermanDates.time(timed.start().toLocalTime()));
    }

    private static String timed(Schedule.Timed timed) {
        LocalDate day = timed.start().toLocalDate();
        Optional<LocalDateTime> otherDay =
                timed.end().filter(end -> !end.toLocalDate().equals(day));
        String start = GermanDates.weekdayAndDay(day) + ", " + timeOfDay(timed);
        return otherDay.map(end -> start + ", bis " + GermanDates.weekdayAndDay(end.toLocalDate()) + ", "
                        + GermanDates.time(end.toLocalTime()))
                .orElse(start);
    }

    private static String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return GermanDates.weekdayAndDay(from);
        }
        boolean sameMonth = from.getYear() == to.getYear() && from.getMonth() == to.getMonth();
        String start = from.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.GERMAN) + ", "
                + (sameMonth ? from.getDayOfMonth() + "." : GermanDates.day(from));
        return start + " bis " + GermanDates.weekdayAndDay(to);
    }
}
