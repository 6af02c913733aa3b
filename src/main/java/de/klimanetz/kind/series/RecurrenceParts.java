package de.klimanetz.kind.series;

import de.klimanetz.content.FieldType.Mismatch;
import de.klimanetz.model.Rhythm.Weekday;
import de.klimanetz.problem.Suggestion;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parts of an RRULE, each at most once. Start, end and exceptions of a series are separate attributes. */
final class RecurrenceParts {

    private static final List<String> NAMES =
            List.of("FREQ", "INTERVAL", "BYMONTH", "BYMONTHDAY", "BYDAY", "BYSETPOS", "WKST");

    private static final String END = "eine Regel mit Ende. Wann die Reihe endet, steht in der Angabe „bis“";
    private static final String TIME = "eine Regel mit Uhrzeit. Die Uhrzeit steht in einer eigenen Angabe";
    private static final Map<String, String> ELSEWHERE = Map.of(
            "COUNT", END,
            "UNTIL", END,
            "DTSTART", "eine Regel mit Beginn. Wann die Reihe beginnt, steht in einer eigenen Angabe",
            "TZID", "eine Regel mit Zeitzone. Die Zeitzone kennt die Website",
            "EXDATE", "eine Regel mit Ausnahmen. Was ausfällt, steht in einer eigenen Angabe",
            "RDATE", "eine Regel mit zusätzlichen Tagen. Sie stehen in einer eigenen Angabe",
            "BYHOUR", TIME,
            "BYMINUTE", TIME,
            "BYSECOND", TIME);

    private static final Pattern WEEKDAY = Pattern.compile("([+-]?\\d{1,2})?([A-Z]{2})");
    private static final Map<String, DayOfWeek> DAYS = Arrays.stream(DayOfWeek.values())
            .collect(Collectors.toMap(day -> day.name().substring(0, 2), day -> day));

    private final Map<String, String> values = new HashMap<>();

    private RecurrenceParts() {}

    static RecurrenceParts of(String raw) throws Mismatch {
        RecurrenceParts parts = new RecurrenceParts();
        String rule = raw.toUpperCase(Locale.ROOT).replaceFirst("^RRULE:", "");
        for (String part : rule.split("[;:\\s]+")) {
            parts.add(part);
        }
        return parts;
    }

    private void add(String part) throws Mismatch {
        String[] pair = part.split("=", 2);
        String name = pair[0];
        if (ELSEWHERE.containsKey(name)) {
            throw new Mismatch(ELSEWHERE.get(name));
        }
        if (pair.length < 2) {
            throw new Mismatch("keine Regel, die hier gilt: „" + part + "“ steht ohne Wert");
        }
        if (!NAMES.contains(name)) {
            throw new Mismatch("keine Regel, die hier gilt: „" + part + "“ gehört nicht zu " + String.join(", ", NAMES)
                    + "." + Suggestion.didYouMean(name, NAMES));
        }
        if (values.put(name, pair[1]) != null) {
            throw new Mismatch("eine Regel, die " + name + " zweimal nennt");
        }
    }

    String text(String name, String fallback) {
        return values.getOrDefault(name, fallback);
    }

    /** Returns the number of a part; 1 if it is absent. */
    int number(String name, int least, int most) throws Mismatch {
        return number(name, text(name, "1"), least, most);
    }

    List<Integer> numbers(String name, int least, int most) throws Mismatch {
        List<Integer> numbers = new ArrayList<>();
        for (String value : list(name)) {
            numbers.add(number(name, value, least, most));
        }
        return numbers;
    }

    List<Weekday> weekdays() throws Mismatch {
        List<Weekday> weekdays = new ArrayList<>();
        for (String value : list("BYDAY")) {
            Matcher parts = WEEKDAY.matcher(value);
            if (!parts.matches() || !DAYS.containsKey(parts.group(2))) {
                throw unreadable("BYDAY", value);
            }
            int number = parts.group(1) == null ? 0 : number("BYDAY", parts.group(1), -99, 99);
            weekdays.add(new Weekday(number, DAYS.get(parts.group(2))));
        }
        return weekdays;
    }

    private String[] list(String name) {
        return values.containsKey(name) ? values.get(name).split(",", -1) : new String[0];
    }

    private static int number(String name, String value, int least, int most) throws Mismatch {
        int number = value.matches("[+-]?\\d{1,3}") ? Integer.parseInt(value) : 0;
        if (number == 0 || number < least || number > most) {
            throw unreadable(name, value);
        }
        return number;
    }

    private static Mismatch unreadable(String name, String value) {
        return new Mismatch("keine Regel, die hier gilt: „" + value + "“ ist kein Wert für " + name);
    }
}
