package de.klimanetz.kind.series;

import de.klimanetz.content.FieldType.Mismatch;
import de.klimanetz.kind.series.RhythmWord.Kind;
import de.klimanetz.model.Rhythm.Frequency;
import de.klimanetz.model.Slugs;
import de.klimanetz.problem.Suggestion;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of rhythms; ignores case, umlauts and the dot of an abbreviation. */
final class RhythmVocabulary {

    private static final String START =
            "ein Rhythmus mit Beginn. Wann die Reihe beginnt, steht in einer eigenen Angabe";
    private static final String TIME = "ein Rhythmus mit Uhrzeit. Die Uhrzeit steht in einer eigenen Angabe";
    private static final Map<String, String> ELSEWHERE = Map.of("ab", START, "seit", START, "um", TIME, "uhr", TIME);

    private static final Map<String, RhythmWord> WORDS = new HashMap<>();

    /** For suggestions; without abbreviations. */
    private static final List<String> SPELLINGS = new ArrayList<>();

    static {
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.getDisplayName(TextStyle.FULL, Locale.GERMAN);
            define(Kind.WEEKDAY, day.getValue(), name, name.substring(0, 2));
            define(Kind.USUAL_WEEKDAY, day.getValue(), name.toLowerCase(Locale.GERMAN) + "s");
        }
        define(Kind.WEEKDAY, 6, "Sonnabend");
        define(Kind.USUAL_WEEKDAY, 6, "sonnabends");
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.GERMAN);
            define(Kind.MONTH, month.getValue(), name, name.substring(0, 3));
        }
        define(Kind.MONTH, 9, "Sept");
        define(Kind.RATE, 1, Frequency.DAILY, "täglich");
        define(Kind.RATE, 1, Frequency.WEEKLY, "wöchentlich");
        define(Kind.RATE, 2, Frequency.WEEKLY, "14-tägig", "14-täglich", "vierzehntägig", "zweiwöchentlich");
        define(Kind.RATE, 1, Frequency.MONTHLY, "monatlich");
        define(Kind.RATE, 3, Frequency.MONTHLY, "vierteljährlich", "quartalsweise");
        define(Kind.RATE, 6, Frequency.MONTHLY, "halbjährlich");
        define(Kind.RATE, 1, Frequency.YEARLY, "jährlich");
        define(Kind.UNIT, 1, Frequency.DAILY, "Tag", "Tage", "Tages");
        define(Kind.UNIT, 1, Frequency.WEEKLY, "Woche", "Wochen");
        define(Kind.UNIT, 1, Frequency.MONTHLY, "Monat", "Monate", "Monats");
        define(Kind.UNIT, 3, Frequency.MONTHLY, "Quartal", "Quartals", "Vierteljahr");
        define(Kind.UNIT, 6, Frequency.MONTHLY, "Halbjahr");
        define(Kind.UNIT, 1, Frequency.YEARLY, "Jahr", "Jahre", "Jahres");
        define(Kind.EACH, 0, "jeden", "jede", "jedes", "jeder", "jedem");
        define(Kind.ALL, 0, "alle");
        define(Kind.FILLER, 0, "am", "an", "im", "in", "und", "der", "dem", "den", "des", "eines", "von");
        define(Kind.THROUGH, 0, "bis");
        List<String> counts = List.of("zwei", "drei", "vier", "fünf", "sechs");
        for (String count : counts) {
            define(Kind.COUNT, 2 + counts.indexOf(count), count);
        }
        List<String> ordinals = List.of("letzt", "vorletzt", "erst", "zweit", "dritt", "viert", "fünft", "sechst");
        List<Integer> numbers = List.of(-1, -2, 1, 2, 3, 4, 5, 6);
        for (String ordinal : ordinals) {
            int number = numbers.get(ordinals.indexOf(ordinal));
            define(Kind.ORDINAL, number, ordinal + "en", ordinal + "e", ordinal + "er", ordinal + "es");
        }
    }

    private RhythmVocabulary() {}

    /** Returns the meaning of a word or a number: {@code 2} is a count, {@code 2.} an ordinal. */
    static RhythmWord meaning(String token) throws Mismatch {
        if (token.matches("\\d+\\.?")) {
            return number(token);
        }
        String key = Slugs.of(token);
        if (ELSEWHERE.containsKey(key)) {
            throw new Mismatch(ELSEWHERE.get(key));
        }
        if (!WORDS.containsKey(key)) {
            throw new Mismatch(
                    "kein Rhythmus: „" + token + "“ ist darin unbekannt." + Suggestion.didYouMean(token, SPELLINGS));
        }
        return WORDS.get(key);
    }

    private static RhythmWord number(String token) throws Mismatch {
        String digits = token.replace(".", "");
        if (!digits.matches("[1-9]\\d{0,2}")) {
            throw new Mismatch("kein Rhythmus: „" + token + "“ ist keine Zahl von 1 bis 999");
        }
        Kind kind = token.endsWith(".") ? Kind.ORDINAL : Kind.COUNT;
        return new RhythmWord(kind, Integer.parseInt(digits), Optional.empty());
    }

    private static void define(Kind kind, int number, String... spellings) {
        define(new RhythmWord(kind, number, Optional.empty()), spellings);
    }

    private static void define(Kind kind, int number, Frequency unit, String... spellings) {
        define(new RhythmWord(kind, number, Optional.of(unit)), spellings);
    }

    private static void define(RhythmWord word, String... spellings) {
        for (String spelling : spellings) {
            WORDS.put(Slugs.of(spelling), word);
            if (spelling.length() > 3) {
                SPELLINGS.add(spelling);
            }
        }
    }
}
