package de.klimanetz.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> KNOWN = List.of("beginn", "ende", "anmeldeschluss", "art", "ort", "format");

    @ParameterizedTest
    @CsvSource({
        "begin, beginn",
        "beggin, beginn",
        "anmeldeschlus, anmeldeschluss",
        "anmelde-schluß, anmeldeschluss",
        "formaat, format",
        "Beginn, beginn"
    })
    void suggestsTheNearestWord(String unknown, String meant) {
        assertThat(Suggestion.didYouMean(unknown, KNOWN)).isEqualTo(" Meinten Sie „" + meant + "“?");
    }

    @ParameterizedTest
    @CsvSource({"teilnehmerzahl", "xyz", "''", "farbe"})
    void suggestsNothingWithoutANearWord(String unknown) {
        assertThat(Suggestion.didYouMean(unknown, KNOWN)).isEmpty();
    }

    @Test
    void suggestsTheFirstByNameOfTwoEquallyNear() {
        assertThat(Suggestion.didYouMean("xrt", List.of("ort", "art"))).isEqualTo(" Meinten Sie „art“?");
        assertThat(Suggestion.didYouMean("xrt", List.of("art", "ort"))).isEqualTo(" Meinten Sie „art“?");
    }

    @Test
    void prefersTheNearerWord() {
        assertThat(Suggestion.didYouMean("formate", List.of("formatter", "format")))
                .contains("„format“");
    }

    @ParameterizedTest
    @CsvSource({"raesfelt, raesfeld", "Südlon, suedlohn", "Heck, heek", "Coesfeld, ''", "Rheine, ''"})
    void suggestsOnlyVeryNearNames(String unknown, String meant) {
        assertThat(Suggestion.didYouMeanName(unknown, List.of("heek", "raesfeld", "rhede", "suedlohn")))
                .isEqualTo(meant.isEmpty() ? "" : " Meinten Sie „" + meant + "“?");
    }

    @Test
    void suggestsNothingWithoutCandidates() {
        assertThat(Suggestion.didYouMean("ort", List.of())).isEmpty();
    }
}
