package de.klimanetz.kind.series;

import de.klimanetz.model.Rhythm;
import de.klimanetz.model.Rhythm.Weekday;
import de.klimanetz.wording.GermanDates;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rhythm of a series in words. Parsing them gives an equivalent rhythm, except for the fallback. */
public final class GermanRhythm {

    /** For rules without a simple wording; the page lists the dates. */
    private static final String FALLBACK = "in besonderem Rhythmus, siehe die einzelnen Termine";

    private GermanRhythm() {}

    /** Returns words such as “jeden Mittwoch”, “monatlich am zweiten Dienstag” or “jährlich am 20. September”. */
    public static String words(Rhythm rhythm) {
        return Optional.of(rhythm)
                .filter(plain -> plain.positions().isEmpty())
                .flatMap(GermanRhythm::phrase)
                .map(phrase -> phrase + months(rhythm))
                .orElse(FALLBACK);
    }

    private static Optional<String> phrase(Rhythm rhythm) {
        boolean noDays = rhythm.weekdays().isEmpty() && rhythm.monthDays().isEmpty();
        boolean everyWeekday = rhythm.weekdays().stream().allMatch(Weekday::isEvery)
                && rhythm.monthDays().isEmpty();
        boolean allMonths = rhythm.months().isEmpty();
        return switch (rhythm.frequency()) {
            case DAILY -> Optional.of(rate(rhythm)).filter(rate -> noDays);
            case WEEKLY -> Optional.of(weekly(rhythm));
            case MONTHLY -> numbered(rhythm).filter(days -> allMonths);
            case YEARLY ->
                everyWeekday && rhythm.interval() == 1
                        ? Optional.of(weekly(rhythm)).filter(days -> !allMonths)
                        : numbered(rhythm).filter(days -> !allMonths);
        };
    }

    private static String weekly(Rhythm rhythm) {
        List<DayOfWeek> days = rhythm.weekdays().stream().map(Weekday::day).toList();
        Optional<String> span = GermanList.run(days, day -> day.plus(1))
                .map(ends -> adverb(ends.get(0)) + " bis " + adverb(ends.get(1)));
        if (rhythm.interval() > 1) {
            String adverbs =
                    GermanList.and(days.stream().map(GermanRhythm::adverb).toList());
            return rate(rhythm) + " " + span.orElse(adverbs);
        }
        return span.orElse("jeden "
                + GermanList.and(days.stream().map(GermanDates::weekday).toList()));
    }

    private static Optional<String> numbered(Rhythm rhythm) {
        if (!rhythm.weekdays().isEmpty() && !rhythm.monthDays().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> days = rhythm.monthDays().isEmpty()
                ? GermanMonthDays.weekdays(rhythm.weekdays())
                : GermanMonthDays.dates(rhythm.monthDays());
        return days.map(words -> rate(rhythm) + " am " + words);
    }

    private static String rate(Rhythm rhythm) {
        int interval = rhythm.interval();
        return switch (rhythm.frequency()) {
            case DAILY -> interval == 1 ? "täglich" : "alle " + interval + " Tage";
            case WEEKLY -> "alle " + interval + " Wochen";
            case MONTHLY ->
                switch (interval) {
                    case 1 -> "monatlich";
                    case 3 -> "vierteljährlich";
                    case 6 -> "halbjährlich";
                    default -> "alle " + interval + " Monate";
                };
            case YEARLY -> interval == 1 ? "jährlich" : "alle " + interval + " Jahre";
        };
    }

    /** Returns a suffix such as “ im März und Juni” or “ von Oktober bis März”; after a single date “ September”. */
    private static String months(Rhythm rhythm) {
        List<Month> months = rhythm.months();
        if (months.isEmpty()) {
            return "";
        }
        boolean date = months.size() == 1
                && !rhythm.monthDays().isEmpty()
                && rhythm.monthDays().stream().allMatch(day -> day > 0);
        return GermanList.run(months, month -> month.plus(1))
                .map(ends -> " von " + name(ends.get(0)) + " bis " + name(ends.get(1)))
                .orElse((date ? " " : " im ")
                        + GermanList.and(months.stream().map(GermanRhythm::name).toList()));
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.GERMAN);
    }

    private static String adverb(DayOfWeek day) {
        return GermanDates.weekday(day).toLowerCase(Locale.GERMAN) + "s";
    }
}
