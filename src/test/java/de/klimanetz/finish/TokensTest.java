package de.klimanetz.finish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.klimanetz.season.Palette;
import de.klimanetz.season.Season;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Computes the contrast of all pairs of colours that the style sheet puts on each other (WCAG 2.2, 1.4.3 and 1.4.11). */
class TokensTest {

    static Stream<Tokens> schemes() {
        return Stream.of(Season.values()).flatMap(season -> Stream.of(tokens(season, false), tokens(season, true)));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void haveEnoughContrast(Tokens tokens) {
        assertThat(Tokens.PAIRS)
                .allSatisfy(pair ->
                        assertThat(tokens.contrast(pair)).as(pair.toString()).isGreaterThanOrEqualTo(pair.needed()));
    }

    @Test
    void contrastIsThatOfWcag() {
        Tokens tokens = new Tokens(Map.of("black", "#000", "white", "#ffffff", "grey", "#777777"));

        assertThat(tokens.contrast(new Tokens.Pair("black", "white", 4.5))).isEqualTo(21);
        assertThat(tokens.contrast(new Tokens.Pair("grey", "white", 4.5))).isCloseTo(4.48, within(.005));
    }

    @ParameterizedTest
    @EnumSource
    void areThoseOfTheDrawings(Season season) {
        Map<String, String> day = tokens(season, false).colours();
        Map<String, String> night = tokens(season, true).colours();
        Palette palette = Palette.of(season);

        assertThat(palette.sun()).isEqualTo(day.get("sonne"));
        assertThat(palette.head()).isEqualTo(day.get("kopf"));
        assertThat(palette.headText()).isEqualTo(day.get("kopf-text"));

        for (String token : List.of("himmel", "fern", "flur", "hecke")) {
            assertThat(palette.day()).containsValue(day.get(token));
            assertThat(palette.night()).containsEntry(day.get(token), night.get(token));
        }
        assertThat(palette.night())
                .containsEntry("#16302a", night.get("dach"))
                .containsEntry("#b5533c", night.get("bau"));
    }

    @Test
    void areThoseOfTheMap() throws IOException {
        String map = Files.readString(Path.of("templates/files/network-map.ftlx"));
        List<String> shown = List.of(
                "karte-land",
                "karte-1",
                "karte-2",
                "karte-3",
                "karte-4",
                "karte-rand",
                "farbe-text",
                "farbe-akzent",
                "farbe-flaeche");

        for (boolean dark : List.of(false, true)) {
            Map<String, String> tokens = tokens(Season.WINTER, dark).colours();
            assertThat(shown).allSatisfy(token -> assertThat(map).as(token).contains(tokens.get(token)));
        }
    }

    private static Tokens tokens(Season season, boolean dark) {
        return Tokens.of(
                Stream.of("20-tokens", "21-season").map(TokensTest::read).toList(), season, dark);
    }

    private static String read(String part) {
        try {
            return Files.readString(Path.of("assets/css/" + part + ".css"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
