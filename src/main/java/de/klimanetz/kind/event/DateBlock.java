package de.klimanetz.kind.event;

import de.klimanetz.model.Schedule;
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A date as three short lines: weekday, day, month. A vague date has only the parts that are certain. */
public record DateBlock(String top, String main, String bottom) {

    public static DateBlock of(Schedule schedule) {
        Optional<LocalDate> first = schedule.first();
        if (first.isEmpty()) {
            return new DateBlock("", "?", "folgt");
        }
        LocalDate day = first.get();
        String month = shortMonth(day);
        if (schedule.isExact()) {
            boolean several = !schedule.last().equals(first);
            String weekday = GermanDates.shortWeekday(day);
            return new DateBlock(
                    several ? "ab " + weekday : weekday,
                    String.valueOf(day.getDayOfMonth()),
                    month + " " + day.getYear());
        }
        if (schedule instanceof Schedule.Roughly roughly && !spansMonths(roughly)) {
            return new DateBlock("im", month, String.valueOf(day.getYear()));
        }
        return schedule instanceof Schedule.WithinCampaign
                ? new DateBlock("ein Tag im", month, String.valueOf(day.getYear()))
                : new DateBlock("", String.valueOf(day.getYear()), "");
    }

    /** Returns the date in one line, such as {@code Sa 20 Sep 2025}. */
    public String brief() {
        return Stream.of(top, main, bottom).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private static boolean spansMonths(Schedule.Roughly roughly) {
        return roughly.from().first().getMonth() != roughly.to().last().getMonth();
    }

    private static String shortMonth(LocalDate day) {
        return day.getMonth()
                .getDisplayName(TextStyle.FULL_STANDALONE, Locale.GERMAN)
                .substring(0, 3);
    }
}
