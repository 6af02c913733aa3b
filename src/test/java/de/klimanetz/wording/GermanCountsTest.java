package de.klimanetz.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanCountsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1 vergangener Termin",
        "0, 2, 2 vergangene Termine",
        "1, 0, 1 kommender Termin",
        "3, 0, 3 kommende Termine",
        "1, 14, 1 kommender und 14 vergangene Termine",
        "2, 1, 2 kommende und 1 vergangener Termin"
    })
    void inflectsByNumber(int coming, int past, String words) {
        assertThat(GermanCounts.events(coming, past)).isEqualTo(words);
    }
}
