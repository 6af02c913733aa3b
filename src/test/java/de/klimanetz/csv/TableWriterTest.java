package de.klimanetz.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {

    @Test
    void writesRfc4180WithSemicolons() {
        String text = TableWriter.write(
                List.of("ort", "notiz"),
                List.of(List.of("Ahaus", "Dach; Balkon"), List.of("Heek", "das \"Dach\"\nund mehr"), List.of("", "")));

        assertThat(text)
                .isEqualTo("ort;notiz\r\nAhaus;\"Dach; Balkon\"\r\nHeek;\"das \"\"Dach\"\"\nund mehr\"\r\n;\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+49 2861 681100", "-2+3", "@SUM(A1)", "\tx", "=a\nb"})
    void escapesFormulas(String cell) {
        assertThat(TableWriter.write(List.of("a"), List.of(List.of(cell)))
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow()
                        .replaceFirst("^\"", ""))
                .startsWith("'" + cell.substring(0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3,5", "+7", "-1.420,98", "– Rest", "2026-11-22"})
    void keepsNumbersAndText(String cell) {
        assertThat(cells(TableWriter.write(List.of("a", "b"), List.of(List.of(cell, "x")))))
                .containsExactly(cell, "x");
    }

    private static List<String> cells(String text) {
        return TableReader.read(text.getBytes(StandardCharsets.UTF_8), Place.of("x.csv"), new Problems())
                .orElseThrow()
                .rows()
                .get(0)
                .cells();
    }
}
