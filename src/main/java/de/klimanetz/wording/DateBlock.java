package de.klimanetz.wording;

import de.klimanetz.model.Schedule;
import de.klimanetz.season.Season;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A date as a sheet of a tear-off calendar, from top to bottom: month, day, weekday. A vague date has only the parts that are certain.
 *
 * @param season the key of its season, or empty if not even that is certain
 */
public record DateBlock(String head, String main, String foot, String season) {

    private static final String UNKNOWN = "?";

    public static DateBlock of(Schedule schedule) {
        Optional<LocalDate> first = schedule.first();
        if (first.isEmpty()) {
            return new DateBlock("Termin", UNKNOWN, "folgt", "");
        }
        LocalDate day = first.get();
        String month = GermanDates.shortMonth(day.getMonth());
        String year = String.valueOf(day.getYear());
        if (schedule.isExact()) {
            String weekday = GermanDates.shortWeekday(day);
            boolean several = !schedule.last().equals(first);
            return inSeason(
                    month + " " + year, String.valueOf(day.getDayOfMonth()), several ? "ab " + weekday : weekday, day);
        }
        LocalDate last = schedule.last().orElse(day);
        boolean oneDay = schedule instanceof Schedule.WithinCampaign;
        if (YearMonth.from(day).equals(YearMonth.from(last))) {
            return inSeason(oneDay ? "ein Tag im" : "im", month, year, day);
        }
        return Period.between(day, last).toTotalMonths() < 2
                ? inSeason(
                        oneDay ? "ein Tag im" : "im", month + "/" + GermanDates.shortMonth(last.getMonth()), year, day)
                : new DateBlock("im Jahr", year, "", "");
    }

    private static DateBlock inSeason(String head, String main, String foot, LocalDate day) {
        return new DateBlock(head, main, foot, Season.of(day).key());
    }

    /** Returns the date in one line, such as {@code Sa 20 Sep 2025}. */
    public String brief() {
        if (main.equals(UNKNOWN)) {
            return head + " " + foot;
        }
        boolean isDay = main.length() <= 2;
        return Stream.of(isDay ? foot : head, main, isDay ? head : foot)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
