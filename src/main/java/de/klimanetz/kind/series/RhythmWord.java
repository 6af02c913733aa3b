package de.klimanetz.kind.series;

import de.klimanetz.model.Rhythm.Frequency;
import java.util.Optional;

/**
 * The meaning of a word in a phrase, see {@link RhythmVocabulary}.
 *
 * @param number of the weekday, month or ordinal, or how many units the word covers
 * @param unit for words that state a frequency
 */
record RhythmWord(Kind kind, int number, Optional<Frequency> unit) {

    /** The function of a word. */
    enum Kind {
        /** wöchentlich, vierteljährlich: how often. */
        RATE,
        /** Woche, Monat: the unit after “jede” and “alle 2”. */
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
        /** mittwochs: a weekday that implies “jeden”. */
        USUAL_WEEKDAY,
        /** März. */
        MONTH,
        /** bis: between weekdays or months. */
        THROUGH,
        /** am, im, und. */
        FILLER
    }

    /** Whether it names a weekday or a month. */
    boolean isName() {
        return kind == Kind.WEEKDAY || kind == Kind.USUAL_WEEKDAY || isMonth();
    }

    boolean isMonth() {
        return kind == Kind.MONTH;
    }
}
