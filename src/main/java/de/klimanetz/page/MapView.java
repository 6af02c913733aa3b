package de.klimanetz.page;

import de.klimanetz.map.MapCache;
import de.klimanetz.map.TownMap;
import de.klimanetz.model.Member;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The map of the towns, with one link per shape.
 *
 * @param width in the units of the SVG viewBox
 * @param credit attribution of the outlines
 */
public record MapView(int width, int height, List<Shape> shapes, String credit) {

    /** Keeps the maps of the previous build, since drawing is slow. */
    private static final Index<MapCache> ATLAS = Index.updating((snapshot, before) -> before.orElseGet(MapCache::new));

    private static final double FINE = 0.001;
    private static final double COARSE = 0.009;

    /**
     * The outline of a town.
     *
     * @param path SVG path data
     * @param labelX centre of the label
     */
    public record Shape(String title, String address, String path, int labelX, int labelY, Mark mark) {}

    /** The mark of a town: a key for its colour, and a sign with the same meaning (WCAG 1.4.1). */
    public record Mark(String key, String sign) {

        public static final Mark NONE = new Mark("", "");
    }

    /** Returns the detailed map; empty if the network has no outlines. */
    public static Optional<MapView> fine(PageContext context) {
        return marked(member -> Mark.NONE, context);
    }

    /** Returns the detailed map with marks; empty if the network has no outlines. */
    public static Optional<MapView> marked(Function<Member, Mark> marks, PageContext context) {
        return draw(1000, FINE, marks, context);
    }

    /** Returns a small map with few points per outline, for the home page; empty if the network has no outlines. */
    public static Optional<MapView> coarse(PageContext context) {
        return draw(300, COARSE, member -> Mark.NONE, context);
    }

    private static Optional<MapView> draw(
            int width, double tolerance, Function<Member, Mark> marks, PageContext context) {
        Map<String, Member> members = context.all(Member.class).stream()
                .collect(Collectors.toMap(Member::ags, Function.identity(), (one, other) -> one));
        return context.network().map().map(geoJson -> {
            TownMap map = context.ask(ATLAS, MapCache::map, new MapCache.Sheet(geoJson, width, tolerance));
            List<Shape> shapes = map.shapes().stream()
                    .filter(shape -> members.containsKey(shape.ags()))
                    .map(shape -> shape(shape, members.get(shape.ags()), marks))
                    .toList();
            return new MapView(
                    map.width(), map.height(), shapes, context.network().mapCredit());
        });
    }

    private static Shape shape(TownMap.Shape shape, Member member, Function<Member, Mark> marks) {
        return new Shape(
                member.title().replaceFirst(" \\(.*\\)", ""),
                member.address(),
                shape.path(),
                shape.labelX(),
                shape.labelY(),
                marks.apply(member));
    }
}
