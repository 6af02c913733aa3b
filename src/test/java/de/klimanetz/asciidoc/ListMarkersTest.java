package de.klimanetz.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Points that are glued to the paragraph above; numbers are tested with whole sites. */
class ListMarkersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Darum geht es:\n* Strom\n* Gas",
                "Darum geht es:\n- Strom\n- Gas",
                "So geht es:\n. Suchen\n. Finden",
                "Eins.\n\nDarum geht es:\n** Strom\n** Gas"
            })
    void hintsAtPointsWithoutAnEmptyLineBefore(String text) {
        assertThat(findings(text))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.message()).contains("gehört zum Absatz davor"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Darum geht es:\n\n* Strom\n* Gas",
                "* Strom\nund Wasser\n* Gas",
                "* Strom\n+\nEin Absatz dazu.\n* Gas",
                ".Titel\n* Strom\n* Gas",
                "[square]\n* Strom",
                "Begriff:: Erklärung\n* Punkt",
                "== Überschrift\n* Strom",
                "----\nText\n* Strom\n----",
                "Er sagte *nie* etwas\n*nie* wieder",
                "Zwei\n-- und drei"
            })
    void saysNothingOfOtherLines(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void takesNoLongerForLongLines() {
        assertThat(findings("a\n* " + "x ".repeat(2_400))).hasSize(1);
    }

    private static List<Conversion.Finding> findings(String text) {
        Lines lines = Lines.of(text);
        return ListMarkers.findings(lines, Blocks.of(lines));
    }
}
