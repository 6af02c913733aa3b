package de.klimanetz.finish;

import de.klimanetz.model.Area;
import de.klimanetz.output.Staging;
import de.klimanetz.season.Palette;
import de.klimanetz.season.Season;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Colours SVG drawings by the season, and for dark schemes by night. Only colours of the {@link Palette} change, so that
 * other drawings stay as they are, and so do icons in the assets.
 */
final class SeasonalDrawings {

    private static final String FOLDER = Area.PICTURES.address().substring(1);
    private static final Pattern COLOUR = Pattern.compile("\\b(fill|stroke)=\"(#[0-9a-f]{6})\"");
    private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>");

    private final Palette palette;

    private SeasonalDrawings(Palette palette) {
        this.palette = palette;
    }

    /** Replaces the drawings in the staging. */
    static void colour(Staging staging, Season season) {
        SeasonalDrawings drawings = new SeasonalDrawings(Palette.of(season));
        staging.paths().stream()
                .filter(path -> path.startsWith(FOLDER) && path.endsWith(".svg"))
                .forEach(path -> staging.text(path)
                        .filter(drawings::usesPalette)
                        .map(drawings::coloured)
                        .ifPresent(text -> staging.put(path, text)));
    }

    private String coloured(String drawing) {
        String byDay = COLOUR.matcher(drawing)
                .replaceAll(colour ->
                        colour.group(1) + "=\"" + palette.day().getOrDefault(colour.group(2), colour.group(2)) + "\"");
        return ROOT.matcher(byDay).replaceFirst(root -> Matcher.quoteReplacement(root.group() + style(byDay)));
    }

    private boolean usesPalette(String drawing) {
        return COLOUR.matcher(drawing)
                .results()
                .anyMatch(colour -> palette.day().containsKey(colour.group(2)));
    }

    /** A style sheet within the drawing, since the scheme is known to the browser only. */
    private String style(String drawing) {
        return palette.night().entrySet().stream()
                .filter(colour -> drawing.contains('"' + colour.getKey() + '"'))
                .map(SeasonalDrawings::rules)
                .collect(Collectors.joining("", "<style>@media(prefers-color-scheme:dark){", "}</style>"));
    }

    private static String rules(Map.Entry<String, String> colour) {
        return "[fill=\"%1$s\"]{fill:%2$s}[stroke=\"%1$s\"]{stroke:%2$s}".formatted(colour.getKey(), colour.getValue());
    }
}
