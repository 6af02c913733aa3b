package de.klimanetz.kind.series;

import de.klimanetz.content.FieldType.Mismatch;
import de.klimanetz.model.Rhythm;
import de.klimanetz.model.Rhythm.Frequency;
import de.klimanetz.model.Rhythm.Weekday;
import java.time.Month;
import java.util.List;

/**
 * Parses the value of an RRULE (RFC 5545 § 3.3.10) that selects whole days by months, days of a month and weekdays.
 * Days are mandatory, as RFC 5545 would take missing ones from DTSTART.
 */
final class RecurrenceRule {

    private RecurrenceRule() {}

    /** Whether a text is meant as a rule and not as a phrase. */
    static boolean looksLikeRule(String raw) {
        return raw.contains("=");
    }

    static Rhythm read(String raw) throws Mismatch {
        RecurrenceParts parts = RecurrenceParts.of(raw);
        Frequency frequency = frequency(parts.text("FREQ", ""));
        int interval = parts.number("INTERVAL", 1, 999);
        List<Month> months =
                parts.numbers("BYMONTH", 1, 12).stream().map(Month::of).toList();
        List<Integer> monthDays = parts.numbers("BYMONTHDAY", -31, 31);
        List<Weekday> weekdays = parts.weekdays();
        List<Integer> positions = parts.numbers("BYSETPOS", -366, 366);
        requireDays(frequency, months, monthDays, weekdays);
        requireApplicableNumbers(frequency, monthDays, weekdays, positions);
        requireMonday(parts.text("WKST", "MO"), frequency == Frequency.WEEKLY && interval > 1);
        return new Rhythm(frequency, interval, months, monthDays, weekdays, positions);
    }

    private static Frequency frequency(String value) throws Mismatch {
        try {
            return Frequency.valueOf(value);
        } catch (IllegalArgumentException unknown) {
            throw new Mismatch("eine Regel ohne FREQ=DAILY, WEEKLY, MONTHLY oder YEARLY"
                    + (value.isEmpty() ? "" : ". FREQ=" + value + " gilt hier nicht"));
        }
    }

    private static void requireDays(
            Frequency frequency, List<Month> months, List<Integer> monthDays, List<Weekday> weekdays) throws Mismatch {
        if (frequency != Frequency.DAILY && monthDays.isEmpty() && weekdays.isEmpty()) {
            throw new Mismatch("eine Regel ohne Tag. Sie braucht BYDAY oder BYMONTHDAY");
        }
        if (frequency == Frequency.YEARLY && months.isEmpty() && !monthDays.isEmpty()) {
            // RFC 5545 § 3.3.10 means every month, but many programs take the month of DTSTART.
            throw new Mismatch("eine Regel mit BYMONTHDAY ohne BYMONTH. Für jeden Monat schreiben Sie FREQ=MONTHLY");
        }
        if (frequency == Frequency.WEEKLY && !monthDays.isEmpty()) {
            throw new Mismatch("eine Regel mit BYMONTHDAY, das bei FREQ=WEEKLY nicht gilt");
        }
    }

    private static void requireApplicableNumbers(
            Frequency frequency, List<Integer> monthDays, List<Weekday> weekdays, List<Integer> positions)
            throws Mismatch {
        boolean countsMonths = frequency == Frequency.MONTHLY || frequency == Frequency.YEARLY;
        if (!countsMonths && !positions.isEmpty()) {
            throw new Mismatch("eine Regel mit BYSETPOS, das hier nur bei FREQ=MONTHLY und YEARLY gilt");
        }
        if ((!countsMonths || !monthDays.isEmpty()) && !weekdays.stream().allMatch(Weekday::isEvery)) {
            throw new Mismatch(
                    "eine Regel mit Zahlen in BYDAY, die nur bei FREQ=MONTHLY und YEARLY ohne BYMONTHDAY gelten");
        }
    }

    /** For intervals of several weeks, the start of the week decides which days are selected. */
    private static void requireMonday(String start, boolean matters) throws Mismatch {
        if (matters && !start.equals("MO")) {
            throw new Mismatch("eine Regel mit WKST=" + start + ". Die Woche beginnt hier am Montag (WKST=MO)");
        }
    }
}
