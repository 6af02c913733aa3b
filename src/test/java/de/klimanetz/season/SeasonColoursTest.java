package de.klimanetz.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Computes the contrast of all pairs of colours that the style sheet puts on each other (WCAG 2.2, 1.4.3 and 1.4.11). */
class SeasonColoursTest {

    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): *(#[0-9a-f]{3,6})");
    private static final String DARK = "@media (prefers-color-scheme: dark)";

    /** A foreground, its grounds, and the ratio that it needs. */
    private record Pair(String foreground, List<String> grounds, double ratio) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair("farbe-text", List.of("farbe-grund", "farbe-blatt", "farbe-flaeche", "himmel", "karte-land"), 4.5),
            new Pair("farbe-text", List.of("karte-1", "karte-2", "karte-3", "karte-4"), 4.5),
            new Pair("farbe-text-leise", List.of("farbe-grund", "farbe-blatt", "farbe-flaeche", "himmel"), 4.5),
            new Pair("farbe-aktion", List.of("farbe-grund", "farbe-blatt", "farbe-flaeche", "himmel"), 4.5),
            new Pair("farbe-aktion-text", List.of("farbe-aktion"), 4.5),
            new Pair("farbe-akzent", List.of("farbe-grund", "farbe-blatt", "farbe-flaeche"), 4.5),
            new Pair("farbe-akzent", List.of("himmel", "karte-land", "karte-1", "karte-2"), 3),
            new Pair("farbe-grund", List.of("farbe-akzent", "farbe-text"), 4.5),
            new Pair("farbe-erde-text", List.of("farbe-erde"), 4.5),
            new Pair("kopf-text", List.of("kopf"), 4.5),
            new Pair("farbe-fokus-text", List.of("farbe-fokus"), 4.5));

    static Stream<Map<String, String>> schemes() {
        return Stream.of(Season.values()).flatMap(season -> Stream.of(tokens(season, false), tokens(season, true)));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void haveEnoughContrast(Map<String, String> tokens) {
        assertThat(PAIRS)
                .allSatisfy(pair -> assertThat(pair.grounds())
                        .allSatisfy(ground -> assertThat(contrast(tokens.get(pair.foreground()), tokens.get(ground)))
                                .as("%s on %s", pair.foreground(), ground)
                                .isGreaterThanOrEqualTo(pair.ratio())));
    }

    @ParameterizedTest
    @EnumSource
    void areThoseOfTheDrawings(Season season) {
        Map<String, String> day = tokens(season, false);
        Map<String, String> night = tokens(season, true);
        Palette palette = Palette.of(season);

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
                "karte-land", "karte-1", "karte-2", "karte-3", "karte-4", "karte-rand", "farbe-text", "farbe-akzent");

        for (boolean dark : List.of(false, true)) {
            Map<String, String> tokens = tokens(Season.WINTER, dark);
            assertThat(shown).allSatisfy(token -> assertThat(map).as(token).contains(tokens.get(token)));
        }
    }

    /** Returns the tokens of all seasons and schemes, the more specific ones last. */
    private static Map<String, String> tokens(Season season, boolean dark) {
        Map<String, String> tokens = new HashMap<>();
        String common = read("assets/css/20-tokens.css");
        String seasons = read("assets/css/21-season.css");
        put(tokens, light(common));
        rules(light(seasons), season).forEach(rule -> put(tokens, rule));
        if (dark) {
            put(tokens, common.substring(common.indexOf(DARK)));
            rules(seasons.substring(seasons.indexOf(DARK)), season).forEach(rule -> put(tokens, rule));
        }
        return tokens;
    }

    private static String light(String css) {
        return css.substring(0, css.indexOf(DARK));
    }

    private static Stream<String> rules(String css, Season season) {
        return Pattern.compile("[^{}]*\\." + season.key() + "\\b[^{}]*\\{[^}]*}")
                .matcher(css)
                .results()
                .map(MatchResult::group);
    }

    private static void put(Map<String, String> tokens, String css) {
        Matcher token = TOKEN.matcher(css);
        while (token.find()) {
            tokens.put(token.group(1), token.group(2));
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** WCAG 2.2, definition of contrast ratio. */
    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + .05) / (Math.min(first, second) + .05);
    }

    private static double luminance(String colour) {
        String digits = colour.substring(1);
        if (digits.length() == 3) {
            digits = digits.replaceAll("(.)", "$1$1");
        }
        int rgb = Integer.parseInt(digits, 16);
        return .2126 * channel(rgb >> 16) + .7152 * channel(rgb >> 8) + .0722 * channel(rgb);
    }

    private static double channel(int bits) {
        double value = (bits & 255) / 255.0;
        return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }
}
