package de.klimanetz.wording;

import de.klimanetz.model.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/** Formats days, months and times of day in German, independent of the default locale. */
public final class GermanDates {

    private static final DateTimeFormatter WEEKDAY = pattern("EEEE, d. MMMM uuuu");
    private static final DateTimeFormatter DAY = pattern("d. MMMM uuuu");
    private static final DateTimeFormatter DAY_OF_YEAR = pattern("d. MMMM");
    private static final DateTimeFormatter DAY_OF_MONTH = pattern("d.");
    private static final DateTimeFormatter MONTH = pattern("MMMM uuuu");

    private GermanDates() {}

    /** Returns “Sonntag, 20. September 2026”. */
    public static String weekdayAndDay(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** Returns “So”, without a dot. */
    public static String shortWeekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.GERMAN).replace(".", "");
    }

    /** Returns “September”. */
    public static String monthName(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, Locale.GERMAN);
    }

    /** Returns “Sep”, without a dot; all months have three letters. */
    public static String shortMonth(Month month) {
        return monthName(month).substring(0, 3);
    }

    /** Returns “Sonntag”. */
    public static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.GERMAN);
    }

    /** Returns “20. September 2026”. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Returns “September 2026”. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** Returns “20. September 2026”, “September 2026” or “2026”, depending on the precision. */
    public static String date(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> day(date.first());
            case MONTH -> month(YearMonth.from(date.first()));
            case YEAR -> String.valueOf(date.first().getYear());
        };
    }

    /**
     * Returns a period: “15. bis 28. September 2025”, “28. März bis 2. April 2027”, or “seit 2010” without an end.
     */
    public static String period(PartialDate from, Optional<PartialDate> to) {
        return to.map(end -> span(from, end)).orElseGet(() -> "seit " + since(from));
    }

    /** Returns “10 Uhr” or “15:30 Uhr”, with a no-break space. */
    public static String time(LocalTime time) {
        return clock(time) + "\u00a0Uhr";
    }

    /** Returns “10 bis 17 Uhr”. */
    public static String times(LocalTime from, LocalTime to) {
        return clock(from) + " bis " + time(to);
    }

    private static String span(PartialDate from, PartialDate to) {
        if (from.equals(to)) {
            return date(from);
        }
        boolean days = from.isDay() && to.isDay();
        if (days && YearMonth.from(from.first()).equals(YearMonth.from(to.first()))) {
            return DAY_OF_MONTH.format(from.first()) + " bis " + day(to.first());
        }
        if (days && from.first().getYear() == to.first().getYear()) {
            return DAY_OF_YEAR.format(from.first()) + " bis " + day(to.first());
        }
        boolean vagueEnd = to.precision() == PartialDate.Precision.YEAR && from.precision() != to.precision();
        return date(from) + " bis " + (vagueEnd ? "Ende " : "") + date(to);
    }

    private static String since(PartialDate from) {
        return from.isDay() ? "dem " + date(from) : date(from);
    }

    private static String clock(LocalTime time) {
        return time.getMinute() == 0
                ? String.valueOf(time.getHour())
                : "%d:%02d".formatted(time.getHour(), time.getMinute());
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.GERMAN);
    }
}
