package de.klimanetz.kind.series;

import de.klimanetz.model.Rhythm.Weekday;
import de.klimanetz.wording.GermanDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Days of a month in words, as used after “am”; empty if there is no simple wording. */
final class GermanMonthDays {

    private static final Map<Integer, String> ORDINALS = Map.of(
            1, "ersten", 2, "zweiten", 3, "dritten", 4, "vierten", 5, "fünften", -1, "letzten", -2, "vorletzten");

    private GermanMonthDays() {}

    /** Returns words such as “ersten und dritten Dienstag”; the noun appears once if it repeats. */
    static Optional<String> weekdays(List<Weekday> weekdays) {
        List<String> words = new ArrayList<>();
        for (int index = 0; index < weekdays.size(); index++) {
            Weekday weekday = weekdays.get(index);
            boolean goesOn =
                    index + 1 < weekdays.size() && weekdays.get(index + 1).day() == weekday.day();
            words.add(ORDINALS.get(weekday.number()) + (goesOn ? "" : " " + GermanDates.weekday(weekday.day())));
        }
        return Optional.of(weekdays)
                .filter(all -> all.stream().map(Weekday::number).allMatch(ORDINALS::containsKey))
                .map(all -> GermanList.and(words));
    }

    /** Returns words such as “1. und 15.” or “vorletzten und letzten Tag”. */
    static Optional<String> dates(List<Integer> days) {
        List<String> words = days.stream()
                .map(day -> day > 0 ? day + "." : ORDINALS.getOrDefault(day, ""))
                .toList();
        boolean fromTheEnd = days.get(days.size() - 1) < 0;
        return words.contains("") ? Optional.empty() : Optional.of(GermanList.and(words) + (fromTheEnd ? " Tag" : ""));
    }
}
