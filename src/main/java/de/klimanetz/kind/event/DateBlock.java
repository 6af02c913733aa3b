package de.klimanetz.kind.event;

import de.klimanetz.model.Schedule;
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The date as a block of three lines: weekday, day, month; for a vague date what is known of it. It repeats what stands
 * in words beside it.
 */
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

    /** In one line, for lists that only name events: Sa 20 Sep 2025. */
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
