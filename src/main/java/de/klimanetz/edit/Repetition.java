package de.klimanetz.edit;

import de.klimanetz.content.Schema;
import de.klimanetz.model.Body;
import de.klimanetz.model.ContentType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An item once more, on another day: what happened to the former one stays with it. */
public final class Repetition {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(.*)");

    private static final Pattern FOLDER_YEAR = Pattern.compile("/(\\d{4})/");

    /** The first that an item has is its day. */
    private static final List<String> BEGINNINGS = List.of("beginn", "von", "datum");

    private static final List<String> MOVED = List.of(
            "beginn", "ende", "von", "bis", "datum", "anmeldung-ab", "anmeldeschluss", "einreichen-bis", "frist");

    private static final List<String> LEFT_BEHIND = List.of(
            "frueher",
            "sichtbar-ab",
            "zustand",
            "zustand-hinweis",
            "termin-hinweis",
            "beginn-vorher",
            "ausgebucht",
            "teilnehmende",
            "rueckblick",
            "aufzeichnung",
            "folien",
            "protokoll",
            "statt");

    private static final Pattern CHANGES = Pattern.compile("(?ms)^== " + Body.CHANGES + "\\s*?$.*?(?=^== |\\z)");

    private final NewItems items;

    public Repetition(NewItems items) {
        this.items = items;
    }

    /** Returns the day of an item; empty if it has none or not an exact one. */
    public static Optional<LocalDate> day(ItemText former) {
        return BEGINNINGS.stream()
                .flatMap(name -> former.value(name).stream())
                .flatMap(value -> day(value).stream())
                .findFirst();
    }

    /**
     * Returns the same weekday of the month in the first year in which it is still to come: the last Saturday in March
     * for the last Saturday in March. Whether that is the rule of the item only its editors know.
     */
    public static LocalDate proposal(LocalDate former, LocalDate today) {
        DayOfWeek weekday = former.getDayOfWeek();
        boolean last = former.plusWeeks(1).getMonth() != former.getMonth();
        TemporalAdjuster rule = last
                ? TemporalAdjusters.lastInMonth(weekday)
                : TemporalAdjusters.dayOfWeekInMonth((former.getDayOfMonth() - 1) / 7 + 1, weekday);
        LocalDate next = former;
        while (next.equals(former) || !next.isAfter(today)) {
            next = next.withDayOfMonth(1).plus(Period.ofYears(1)).with(rule);
        }
        return next;
    }

    /**
     * Returns the item on another day.
     *
     * @param path of the former item, relative to {@code content/}
     * @param title the former one if it is empty, with the year of the new day
     */
    public NewItem of(
            ItemText former, String path, Schema schema, Optional<String> title, LocalDate day, LocalDate today) {
        LocalDate before =
                day(former).orElseGet(() -> day.withYear(folderYear(path).orElse(day.getYear())));
        long days = ChronoUnit.DAYS.between(before, day);
        List<String> order = NewItems.order(schema);
        ItemText text = former.withTitle(title.orElse(inYear(former.title(), before, day)));
        for (String name : LEFT_BEHIND) {
            text = text.with(name, "", order);
        }
        for (String name : MOVED) {
            text = text.with(name, moved(text.value(name).orElse(""), days), order);
        }
        if (day(former).isEmpty() && text.value("beginn").isPresent()) {
            text = text.with("beginn", day.toString(), order).with("ende", "", order);
        }
        String campaign = inYear(text.value("kampagne").orElse(""), before, day);
        if (!campaign.equals(text.value("kampagne").orElse(""))) {
            // Not the one of the former year; whether there is a new one only the files know.
            text = text.with("kampagne", items.exists(ContentType.CAMPAIGN, campaign) ? campaign : "", order);
        }
        text = text.with("stand", today.toString(), order).with("status", "entwurf", order);
        if (former.value("veroeffentlicht").isPresent()) {
            text = text.with("veroeffentlicht", today.toString(), order);
        }
        ContentType type = schema.type();
        String year = NewItems.year(type, Map.of("beginn", day.toString()), today);
        text = text.with("id", items.id(type, year), order)
                .withBody(CHANGES.matcher(text.body()).replaceAll(""));
        String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.adoc$", "");
        return new NewItem(items.path(type, year, inYear(name, before, day)), text.text());
    }

    private static Optional<Integer> folderYear(String path) {
        Matcher year = FOLDER_YEAR.matcher(path);
        return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
    }

    private static String moved(String value, long days) {
        Matcher exact = DAY.matcher(value);
        return exact.matches()
                ? day(value).map(one -> one.plusDays(days) + exact.group(2)).orElse(value)
                : value;
    }

    private static String inYear(String text, LocalDate before, LocalDate day) {
        return text.replace(String.valueOf(before.getYear()), String.valueOf(day.getYear()));
    }

    private static Optional<LocalDate> day(String value) {
        try {
            Matcher exact = DAY.matcher(value);
            return exact.matches() ? Optional.of(LocalDate.parse(exact.group(1))) : Optional.empty();
        } catch (DateTimeParseException impossible) {
            return Optional.empty();
        }
    }
}
