package de.klimanetz.finish;

import de.klimanetz.season.Season;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The colours of the style sheet in one season and one scheme, by name without dashes.
 *
 * @param colours such as {@code #fbf8f1}
 */
public record Tokens(Map<String, String> colours) {

    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+): *(#[0-9a-f]{3,6})");
    private static final Pattern DARK = Pattern.compile("@media ?\\(prefers-color-scheme: ?dark\\) ?\\{");

    /**
     * Two colours that the style sheet puts on each other.
     *
     * @param needed the contrast ratio that WCAG 2.2 demands: 4.5 for text (1.4.3), 3 for drawings (1.4.11)
     */
    public record Pair(String foreground, String ground, double needed) {}

    /** All pairs, by function. */
    public static final List<Pair> PAIRS = Stream.of(
                    on("farbe-text", 4.5, "farbe-grund", "farbe-blatt", "farbe-flaeche", "himmel", "karte-land"),
                    on("farbe-text", 4.5, "karte-1", "karte-2", "karte-3", "karte-4"),
                    on("farbe-text-leise", 4.5, "farbe-grund", "farbe-blatt", "farbe-flaeche", "himmel"),
                    on("farbe-aktion", 4.5, "farbe-grund", "farbe-blatt", "farbe-flaeche", "himmel"),
                    on("farbe-aktion-text", 4.5, "farbe-aktion"),
                    on("farbe-akzent", 4.5, "farbe-grund", "farbe-blatt", "farbe-flaeche"),
                    on("farbe-akzent", 3, "himmel", "karte-land", "karte-1", "karte-2"),
                    on("karte-rand", 3, "karte-land", "karte-1", "karte-2"),
                    on("farbe-grund", 4.5, "farbe-akzent", "farbe-text"),
                    on("farbe-erde-text", 4.5, "farbe-erde"),
                    on("kopf-text", 4.5, "kopf"),
                    on("farbe-fokus-text", 4.5, "farbe-fokus"))
            .flatMap(pairs -> pairs)
            .toList();

    private static Stream<Pair> on(String foreground, double needed, String... grounds) {
        return Stream.of(grounds).map(ground -> new Pair(foreground, ground, needed));
    }

    /**
     * Reads the tokens of a style sheet.
     *
     * @param css all parts of the style sheet, each with the dark scheme last
     */
    public static Tokens of(List<String> css, Season season, boolean dark) {
        Map<String, String> colours = new HashMap<>();
        css.forEach(part -> put(colours, light(part), season));
        if (dark) {
            css.forEach(part -> put(colours, part.substring(light(part).length()), season));
        }
        return new Tokens(colours);
    }

    /** Returns the part before the dark scheme. */
    private static String light(String css) {
        Matcher dark = DARK.matcher(css);
        return dark.find() ? css.substring(0, dark.start()) : css;
    }

    /** Adds the tokens of all rules for the root and for the season, in their order. */
    private static void put(Map<String, String> colours, String css, Season season) {
        Pattern.compile("(:root|\\." + season.key() + "\\b)[^{}]*\\{[^}]*}")
                .matcher(css)
                .results()
                .map(MatchResult::group)
                .forEach(rule ->
                        TOKEN.matcher(rule).results().forEach(token -> colours.put(token.group(1), token.group(2))));
    }

    /** Returns whether both colours of a pair are known; a project may write tokens in another notation. */
    boolean has(Pair pair) {
        return colours.containsKey(pair.foreground()) && colours.containsKey(pair.ground());
    }

    /** Returns the contrast ratio of a pair (WCAG 2.2, definition of contrast ratio). */
    public double contrast(Pair pair) {
        double one = luminance(colours.get(pair.foreground()));
        double other = luminance(colours.get(pair.ground()));
        return (Math.max(one, other) + .05) / (Math.min(one, other) + .05);
    }

    private static double luminance(String colour) {
        String digits = colour.substring(1);
        int rgb = Integer.parseInt(digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits, 16);
        return .2126 * channel(rgb >> 16) + .7152 * channel(rgb >> 8) + .0722 * channel(rgb);
    }

    private static double channel(int bits) {
        double value = (bits & 255) / 255.0;
        return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }
}
