package de.klimanetz.model;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The recurrence rule of a series (RFC 5545 § 3.3.10), restricted to whole days. Unlike in RFC 5545, all days are
 * explicit and none derive from the start, so that the rule in words and its dates always agree. Days that a month does
 * not have, such as the 31st or 29 February, are skipped.
 *
 * <p>Weeks begin on Monday. The constructor normalizes common equivalent rules: every Tuesday in March is yearly, not
 * weekly; BYDAY=TU with BYSETPOS=2 is BYDAY=2TU. It throws IllegalArgumentException for invalid combinations.
 *
 * @param interval in units of the frequency, counted from the unit in which the series begins
 * @param months BYMONTH; empty for all
 * @param monthDays BYMONTHDAY; negative values count from the end of the month
 * @param weekdays BYDAY
 * @param positions BYSETPOS: selects from the days that the other parts give per month or year
 */
public record Rhythm(
        Frequency frequency,
        int interval,
        List<Month> months,
        List<Integer> monthDays,
        List<Weekday> weekdays,
        List<Integer> positions) {

    public enum Frequency {
        DAILY,
        WEEKLY,
        MONTHLY,
        YEARLY
    }

    /**
     * A day of the week, optionally numbered within the month or year.
     *
     * @param number 0 for every one, 2 for the second, -1 for the last
     */
    public record Weekday(int number, DayOfWeek day) {

        public static Weekday every(DayOfWeek day) {
            return new Weekday(0, day);
        }

        public boolean isEvery() {
            return number == 0;
        }

        private String rule() {
            return (isEvery() ? "" : number) + day.name().substring(0, 2);
        }
    }

    /** 1, 2, …, -2, -1. */
    private static final Comparator<Integer> FROM_START_TO_END =
            Comparator.<Integer, Boolean>comparing(number -> number < 0).thenComparing(Comparator.naturalOrder());

    public Rhythm {
        months = sorted(months, Comparator.naturalOrder());
        monthDays = sorted(monthDays, FROM_START_TO_END);
        weekdays = sorted(
                weekdays,
                Comparator.comparing(Weekday::number, FROM_START_TO_END).thenComparing(Weekday::day));
        positions = sorted(positions, FROM_START_TO_END);
        if (interval == 1 && frequency == Frequency.DAILY && !weekdays.isEmpty() && monthDays.isEmpty()) {
            frequency = Frequency.WEEKLY;
        }
        boolean ofMonth = frequency == Frequency.MONTHLY || frequency == Frequency.YEARLY && months.size() == 1;
        if (ofMonth
                && monthDays.isEmpty()
                && weekdays.size() == 1
                && weekdays.get(0).isEvery()
                && !positions.isEmpty()) {
            weekdays = numbered(weekdays.get(0), positions);
            positions = List.of();
        }
        boolean countsMonths = frequency == Frequency.MONTHLY || frequency == Frequency.YEARLY;
        require(interval > 0, "has an interval");
        require(
                frequency == Frequency.DAILY || !weekdays.isEmpty() || !monthDays.isEmpty(),
                "names its days unless it is daily");
        require(
                frequency != Frequency.YEARLY || monthDays.isEmpty() || !months.isEmpty(),
                "says the months of its days in a year");
        require(frequency != Frequency.WEEKLY || monthDays.isEmpty(), "has no days of a month in a week");
        require(
                countsMonths && monthDays.isEmpty() || weekdays.stream().allMatch(Weekday::isEvery),
                "numbers weekdays");
        require(countsMonths || positions.isEmpty(), "has positions in months and years");
        if (interval == 1 && frequency != Frequency.DAILY && !months.isEmpty() && positions.isEmpty()) {
            frequency = Frequency.YEARLY;
        }
    }

    /** Returns the RRULE value (RFC 5545): {@code FREQ=MONTHLY;BYDAY=2TU}. */
    public String rule() {
        return "FREQ=" + frequency
                + (interval == 1 ? "" : ";INTERVAL=" + interval)
                + part("BYMONTH", months.stream().map(Month::getValue).toList())
                + part("BYMONTHDAY", monthDays)
                + part("BYDAY", weekdays.stream().map(Weekday::rule).toList())
                + part("BYSETPOS", positions);
    }

    /** Replaces BYSETPOS by numbers: BYDAY=TU;BYSETPOS=2 becomes BYDAY=2TU. */
    private static List<Weekday> numbered(Weekday weekday, List<Integer> positions) {
        return positions.stream()
                .map(number -> new Weekday(number, weekday.day()))
                .toList();
    }

    private static String part(String name, List<?> values) {
        return values.isEmpty()
                ? ""
                : ";" + name + "=" + values.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private static <T> List<T> sorted(Collection<T> values, Comparator<? super T> order) {
        return values.stream().distinct().sorted(order).toList();
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalArgumentException("a rhythm " + what);
        }
    }
}
