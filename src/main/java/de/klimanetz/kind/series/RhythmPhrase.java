package de.klimanetz.kind.series;

import de.klimanetz.content.FieldType.Mismatch;
import de.klimanetz.kind.series.RhythmWord.Kind;
import de.klimanetz.model.Rhythm;
import de.klimanetz.model.Rhythm.Frequency;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses a rhythm in German words: “jeden Mittwoch”, “alle 2 Wochen mittwochs”, “monatlich am 2. Dienstag”, “jährlich
 * am letzten Samstag im März”. It passes over the tokens once; {@link RhythmDraft} combines the result.
 */
final class RhythmPhrase {

    private static final Pattern TOKEN = Pattern.compile("\\d+-\\p{L}+|\\d+\\.?|\\p{L}+\\.?|[^\\s\\u00a0,]");
    private static final String NO_UNIT =
            "kein Rhythmus: Auf „alle“ folgt eine Zahl mit „Tage“, „Wochen“, „Monate“ oder „Jahre“";
    /** For a “bis” that is not between two weekdays or two months. */
    private static final String END = "ein Rhythmus mit Ende. Wann die Reihe endet, steht in der Angabe „bis“";

    private final RhythmDraft draft = new RhythmDraft();

    /** Ordinals before their noun. */
    private final List<Integer> ordinals = new ArrayList<>();

    /** Whether the unit of “jede” is expected. */
    private boolean each;

    /** Whether the unit of “alle” is expected; {@link #count} is the number of units. */
    private boolean all;

    private int count = 1;

    /** The weekday or month directly before. */
    private Optional<RhythmWord> named = Optional.empty();

    /** Whether the end of a range with “bis” is expected. */
    private boolean through;

    private RhythmPhrase() {}

    static Rhythm read(String raw) throws Mismatch {
        return new RhythmPhrase().rhythm(raw);
    }

    private Rhythm rhythm(String raw) throws Mismatch {
        Matcher token = TOKEN.matcher(raw);
        while (token.find()) {
            add(token.group(), RhythmVocabulary.meaning(token.group()));
        }
        require(!all, NO_UNIT);
        require(!through, END);
        addMonthDays();
        return draft.rhythm();
    }

    private void add(String token, RhythmWord word) throws Mismatch {
        require(!all || word.kind() == Kind.COUNT || word.kind() == Kind.UNIT, NO_UNIT);
        require(!through || word.isName(), END);
        switch (word.kind()) {
            case RATE -> draft.rate(word.unit().orElseThrow(), word.number());
            case UNIT -> addUnit(token, word);
            case EACH -> {
                addMonthDays();
                each = true;
                draft.every();
            }
            case ALL -> all = true;
            case COUNT -> {
                require(all, "kein Rhythmus: „" + token + "“ steht ohne Punkt und ohne „alle“");
                count = word.number();
            }
            case ORDINAL -> ordinals.add(word.number());
            case WEEKDAY, USUAL_WEEKDAY -> addWeekday(word);
            case MONTH -> addMonth(word);
            case THROUGH -> {
                require(named.isPresent(), END);
                through = true;
            }
            case FILLER -> each = false;
        }
        if (word.kind() != Kind.THROUGH) {
            named = Optional.of(word).filter(RhythmWord::isName);
        }
    }

    private void addUnit(String token, RhythmWord word) throws Mismatch {
        Frequency unit = word.unit().orElseThrow();
        if (all) {
            draft.rate(unit, word.number() * count);
            all = false;
        } else if (each && ordinals.stream().allMatch(ordinal -> ordinal > 0) && ordinals.size() < 2) {
            draft.rate(unit, word.number() * (ordinals.isEmpty() ? 1 : ordinals.remove(0)));
        } else if (unit == Frequency.DAILY && !ordinals.isEmpty()) {
            addMonthDays();
        } else {
            boolean month = unit == Frequency.MONTHLY && word.number() == 1;
            require(month, "kein Rhythmus: Vor „" + token + "“ fehlt „jede“ oder „alle“ mit einer Zahl");
            draft.ofMonth();
        }
        each = false;
    }

    private void addWeekday(RhythmWord word) throws Mismatch {
        for (int day : span(word, DayOfWeek.values().length)) {
            for (int ordinal : ordinals.isEmpty() ? List.of(0) : ordinals) {
                draft.weekday(ordinal, DayOfWeek.of(day));
            }
        }
        ordinals.clear();
        each = false;
        if (word.kind() == Kind.USUAL_WEEKDAY) {
            draft.every();
        }
    }

    private void addMonth(RhythmWord word) throws Mismatch {
        addMonthDays();
        for (int month : span(word, Month.values().length)) {
            draft.month(Month.of(month));
        }
    }

    /** Returns the number of a name; after “bis” all after the start of the range, also from October to March. */
    private List<Integer> span(RhythmWord last, int size) throws Mismatch {
        List<Integer> numbers = new ArrayList<>();
        if (through) {
            RhythmWord first = named.orElseThrow();
            require(first.isMonth() == last.isMonth() && first.number() != last.number(), END);
            for (int next = first.number() % size + 1; next != last.number(); next = next % size + 1) {
                numbers.add(next);
            }
        }
        through = false;
        numbers.add(last.number());
        return numbers;
    }

    private void addMonthDays() throws Mismatch {
        draft.monthDays(ordinals);
        ordinals.clear();
    }

    private static void require(boolean condition, String complaint) throws Mismatch {
        if (!condition) {
            throw new Mismatch(complaint);
        }
    }
}
