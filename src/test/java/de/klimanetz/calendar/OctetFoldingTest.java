package de.klimanetz.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OctetFoldingTest {

    /** One character per length in UTF-8, and the white space that starts a folded line. */
    private static final String[] LETTERS = {"a", " ", "ä", "€", "🚲", "\t"};

    @Test
    void roundTripsAnyText() {
        for (int seed = 0; seed < 1000; seed++) {
            String text = text(new Random(seed));
            String folded = OctetFolding.fold(text);

            assertThat(folded.replace("\r\n ", "")).as("seed %d", seed).isEqualTo(text);
            assertThat(folded).endsWith("\r\n");
            for (String line : folded.split("\r\n")) {
                assertThat(octets(line)).as("seed %d", seed).isLessThanOrEqualTo(75);
                assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line))
                        .as("no split character, seed %d", seed)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ä", "€", "🚲"})
    void fillsLinesUpToTheLimit(String letter) {
        String folded = OctetFolding.fold(letter.repeat(300));

        String[] lines = folded.split("\r\n");
        assertThat(Arrays.stream(lines).limit(lines.length - 1))
                .allSatisfy(line -> assertThat(octets(line)).isGreaterThan(75 - octets(letter)));
    }

    @Test
    void doesNotFoldALineOf75Octets() {
        String line = "ä".repeat(37) + "a";

        assertThat(OctetFolding.fold(line + "\r\n")).isEqualTo(line + "\r\n");
        assertThat(OctetFolding.fold(line + "b\r\n")).isEqualTo(line + "\r\n b\r\n");
    }

    /** Up to five lines of up to 400 characters; none starts with a space, as no content line does. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        IntStream.rangeClosed(0, random.nextInt(5)).forEach(line -> {
            text.append("X:");
            random.ints(random.nextInt(400), 0, LETTERS.length).forEach(letter -> text.append(LETTERS[letter]));
            text.append("\r\n");
        });
        return text.toString();
    }

    private static int octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
