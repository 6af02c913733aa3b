package de.klimanetz.view;

import de.klimanetz.map.TownMap;
import de.klimanetz.model.Member;
import de.klimanetz.model.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The map of the towns, each shape a link. */
public record MapView(int width, int height, List<Shape> shapes, String credit) {

    private static final double FINE = 0.001;
    private static final double COARSE = 0.009;

    /** One town; the label stands in the middle of it. */
    public record Shape(String title, String address, String path, int labelX, int labelY, Mark mark) {}

    /** How a town is told from others: a key for its colour, and a sign that says the same without colour. */
    public record Mark(String key, String sign) {

        static final Mark NONE = new Mark("", "");
    }

    /** The map for the overview of the Kommunen. */
    static Optional<MapView> fine(Workbench bench) {
        return marked(bench, member -> Mark.NONE);
    }

    /** The same with marks on towns. */
    static Optional<MapView> marked(Workbench bench, Function<Member, Mark> marks) {
        return draw(bench, 1000, FINE, marks);
    }

    /** The map for the home page, where every byte counts. */
    static Optional<MapView> coarse(Workbench bench) {
        return draw(bench, 300, COARSE, member -> Mark.NONE);
    }

    private static Optional<MapView> draw(Workbench bench, int width, double tolerance, Function<Member, Mark> marks) {
        Site site = bench.site();
        Map<String, Member> members = site.members().stream()
                .collect(Collectors.toMap(Member::ags, Function.identity(), (one, other) -> one));
        return site.network().map().map(geoJson -> {
            TownMap map = bench.atlas().map(geoJson, width, tolerance);
            List<Shape> shapes = map.shapes().stream()
                    .filter(shape -> members.containsKey(shape.ags()))
                    .map(shape -> shape(shape, members.get(shape.ags()), marks))
                    .toList();
            return new MapView(map.width(), map.height(), shapes, site.network().mapCredit());
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
