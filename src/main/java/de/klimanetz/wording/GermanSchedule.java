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

/** A schedule in words for people, and beside it in the form for machines. */
public final class GermanSchedule {

    private GermanSchedule() {}

    /** Sonntag, 20. September 2026, 10 bis 17 Uhr. */
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

    /** The start as value of {@code <time datetime>}; empty when nothing is known. */
    public static String machine(Schedule schedule, ZoneId zone) {
        if (schedule instanceof Schedule.Timed timed) {
            return timed.start().atZone(zone).format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx", Locale.ROOT));
        }
        if (schedule instanceof Schedule.Roughly roughly) {
            return machine(roughly.from());
        }
        return schedule instanceof Schedule.Days days ? days.from().toString() : "";
    }

    /** The end in the same form; empty when it is open, vague or the day of the start itself. */
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

    /** A date as value of {@code <time datetime>}: 2026-09-20, 2026-09 or 2026. */
    public static String machine(PartialDate date) {
        int length = switch (date.precision()) {
            case DAY -> "2026-09-20".length();
            case MONTH -> "2026-09".length();
            case YEAR -> "2026".length();
        };
        return date.first().toString().substring(0, length);
    }

    /** 10 bis 17 Uhr, 18 Uhr; empty for whole days and vague dates. */
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
