package de.klimanetz.page;

import de.klimanetz.map.MapCache;
import de.klimanetz.map.NameLayout;
import de.klimanetz.map.Spot;
import de.klimanetz.map.TownMap;
import de.klimanetz.model.Member;
import java.util.List;
import java.util.Optional;

/**
 * A map of the towns, with one link per town. Everything in it is also text on the page that shows it.
 *
 * @param size of the letters, in units of the drawing
 * @param border path data of the outline of all towns together; empty if only some of them are shown
 * @param relief path data of the areas above each height, lowest first
 * @param credit attribution of the outlines
 */
public record MapView(
        Frame frame,
        double size,
        List<Town> towns,
        String border,
        List<String> relief,
        List<Line> lines,
        String credit) {

    /** The width of every map in units. Maps of the same tolerance have the same paths. */
    static final int WIDTH = 400;

    private static final double FINE = 0.0025;
    private static final double COARSE = 0.007;

    /** The drawings of the previous build, since drawing is slow. */
    private static final Index<MapCache> ATLAS = Index.updating((snapshot, before) -> before.orElseGet(MapCache::new));

    /** The visible part, for the SVG attribute {@code viewBox}. */
    public record Frame(int x, int y, int width, int height) {}

    /**
     * One town.
     *
     * @param key its slug, for ids
     * @param path SVG path data
     * @param spot its town hall, or a point far from its border
     * @param silhouette the visible part of a picture of this town alone, in the same scale for all towns
     * @param name empty if it is not written into the map, or finds no place
     * @param flag what is on there
     */
    public record Town(
            String key,
            String title,
            String address,
            String path,
            Spot spot,
            Frame silhouette,
            Mark mark,
            Optional<Label> name,
            Optional<Label> flag) {}

    /** A text with its place. */
    public record Label(String text, NameLayout.Placed place) {}

    /** The mark of a town: a key for its colour, and a sign with the same meaning (WCAG 1.4.1). */
    public record Mark(String key, String sign) {

        public static final Mark NONE = new Mark("", "");
    }

    /** @param key of the kind of connection */
    public record Line(Spot from, Spot to, String key) {}

    /** Returns the detailed map; empty if the network has no outlines. */
    public static Optional<MapView> fine(MapContent content, PageContext context) {
        return draw(FINE, content, context);
    }

    /** Returns a map with few points per outline, for small pictures; empty if the network has no outlines. */
    public static Optional<MapView> coarse(MapContent content, PageContext context) {
        return draw(COARSE, content, context);
    }

    private static Optional<MapView> draw(double tolerance, MapContent content, PageContext context) {
        return context.network().map().map(geoJson -> {
            TownMap map = context.ask(ATLAS, MapCache::map, new MapCache.Sheet(geoJson, WIDTH, tolerance));
            return new MapDrawing(map, content, context.all(Member.class))
                    .view(context.network().mapCredit());
        });
    }
}
