package de.klimanetz.kind.series;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.content.FieldType.Mismatch;
import de.klimanetz.model.Rhythm;
import de.klimanetz.testing.HostileDefaults;
import de.klimanetz.testing.RandomRhythms;
import org.junit.jupiter.api.Test;

/** Parsing reverses formatting: for the German text of a rhythm and for its RRULE. */
@HostileDefaults
class RhythmRoundTripTest {

    private static final int RHYTHMS = 20_000;

    @Test
    void parsesTheTextOfARhythm() throws Mismatch {
        int described = 0;
        for (int seed = 0; seed < RHYTHMS; seed++) {
            Rhythm rhythm = RandomRhythms.of(seed);
            String text = GermanRhythm.words(rhythm);
            if (!text.startsWith("in besonderem Rhythmus") && isPossible(rhythm)) {
                assertThat(RhythmType.RHYTHM.read(text)).as(text).isEqualTo(rhythm);
                described++;
            }
        }
        assertThat(described).as("rhythms with a phrase").isGreaterThan(RHYTHMS / 4);
    }

    @Test
    void parsesTheRuleOfARhythm() throws Mismatch {
        for (int seed = 0; seed < RHYTHMS; seed++) {
            Rhythm rhythm = RandomRhythms.of(seed);
            if (isPossible(rhythm)) {
                assertThat(RhythmType.RHYTHM.read(rhythm.rule()).rule()).isEqualTo(rhythm.rule());
            }
        }
    }

    private static boolean isPossible(Rhythm rhythm) {
        return rhythm.months().isEmpty()
                || rhythm.monthDays().stream()
                        .allMatch(
                                day -> rhythm.months().stream().anyMatch(month -> month.maxLength() >= Math.abs(day)));
    }
}
