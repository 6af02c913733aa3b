package de.klimanetz.kind.event;

import de.klimanetz.model.Schedule;
import de.klimanetz.season.Season;
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A date as a sheet of a tear-off calendar: month, day, weekday. A vague date has only the parts that are certain.
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
            return inSeason(year, month, oneDay ? "ein Tag im" : "im", day);
        }
        return Period.between(day, last).toTotalMonths() < 2
                ? inSeason(year, month + "/" + GermanDates.shortMonth(last.getMonth()), oneDay ? "ein Tag" : "", day)
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
        return Stream.of(foot, main, head).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
