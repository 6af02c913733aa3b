package de.klimanetz.kind.series;

import de.klimanetz.model.Rhythm.Frequency;
import java.util.Optional;

/**
 * A word with a meaning in the phrase of a rhythm, see {@link RhythmVocabulary}.
 *
 * @param number which weekday, month or ordinal it is, or how many units it spans
 * @param unit what is counted, in the words that say how often
 */
record RhythmWord(Kind kind, int number, Optional<Frequency> unit) {

    /** What a word does. */
    enum Kind {
        /** wöchentlich, vierteljährlich: how often. */
        RATE,
        /** Woche, Monat: what “jede” and “alle 2” count. */
        UNIT,
        /** jede. */
        EACH,
        /** alle. */
        ALL,
        /** 2, zwei. */
        COUNT,
        /** 2., zweiten, letzten. */
        ORDINAL,
        /** Mittwoch. */
        WEEKDAY,
        /** mittwochs: says by itself that it is every one. */
        USUAL_WEEKDAY,
        /** März. */
        MONTH,
        /** bis: between weekdays or months. */
        THROUGH,
        /** am, im, und. */
        FILLER
    }

    /** Whether it is the name of a weekday or a month. */
    boolean isName() {
        return kind == Kind.WEEKDAY || kind == Kind.USUAL_WEEKDAY || isMonth();
    }

    boolean isMonth() {
        return kind == Kind.MONTH;
    }
}
