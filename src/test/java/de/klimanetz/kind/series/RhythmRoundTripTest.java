package de.klimanetz.kind.series;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.content.FieldType.Mismatch;
import de.klimanetz.model.Rhythm;
import de.klimanetz.testing.HostileDefaults;
import de.klimanetz.testing.RandomRhythms;
import org.junit.jupiter.api.Test;

/** What the site says of a rhythm can be written as the rhythm: the same words, the same days. */
@HostileDefaults
class RhythmRoundTripTest {

    private static final int RHYTHMS = 20_000;

    @Test
    void readsTheWordsOfAnyRhythmBack() throws Mismatch {
        int said = 0;
        for (int seed = 0; seed < RHYTHMS; seed++) {
            Rhythm rhythm = RandomRhythms.of(seed);
            String words = GermanRhythm.words(rhythm);
            if (!words.startsWith("in besonderem Rhythmus") && isPossible(rhythm)) {
                assertThat(RhythmType.RHYTHM.read(words)).as(words).isEqualTo(rhythm);
                said++;
            }
        }
        assertThat(said).as("rhythms with words of their own").isGreaterThan(RHYTHMS / 4);
    }

    @Test
    void readsTheRuleOfAnyRhythmBack() throws Mismatch {
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
