package de.klimanetz.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The mark of a network: some of its towns as points, joined by the shortest lines. Few points, so that it can be
 * recognized in 16 pixels.
 *
 * @param points in a square of {@link #SIZE} units
 */
public record Mark(List<Spot> points) {

    public static final int SIZE = 64;

    private static final int MOST_POINTS = 7;
    private static final int MARGIN = 12;

    /** For networks whose towns have no positions. */
    private static final List<Spot> RING =
            List.of(new Spot(32, 14), new Spot(48, 26), new Spot(42, 46), new Spot(22, 46), new Spot(16, 26));

    /**
     * Creates the mark of towns.
     *
     * @param towns in any units, y downwards; the first ones are preferred
     */
    public static Mark of(List<Spot> towns) {
        List<Spot> chosen = farApart(towns);
        if (chosen.size() < 2) {
            return new Mark(RING);
        }
        int left = chosen.stream().mapToInt(Spot::x).min().orElseThrow();
        int top = chosen.stream().mapToInt(Spot::y).min().orElseThrow();
        int width = chosen.stream().mapToInt(Spot::x).max().orElseThrow() - left;
        int height = chosen.stream().mapToInt(Spot::y).max().orElseThrow() - top;
        double scale = (SIZE - 2.0 * MARGIN) / Math.max(width, height);
        return new Mark(chosen.stream()
                .map(spot -> new Spot((int) Math.round(SIZE / 2.0 + (spot.x() - left - width / 2.0) * scale), (int)
                        Math.round(SIZE / 2.0 + (spot.y() - top - height / 2.0) * scale)))
                .toList());
    }

    /** Adds one town after the other, always the one that is farthest from all chosen ones. */
    private static List<Spot> farApart(List<Spot> towns) {
        List<Spot> open = new ArrayList<>(towns.stream().distinct().toList());
        List<Spot> chosen = new ArrayList<>();
        while (!open.isEmpty() && chosen.size() < MOST_POINTS) {
            Spot next = open.stream()
                    .max(Comparator.comparingDouble(spot -> distance(spot, chosen)))
                    .orElseThrow();
            chosen.add(next);
            open.remove(next);
        }
        return chosen;
    }

    private static double distance(Spot spot, List<Spot> others) {
        return others.stream().mapToDouble(spot::distance).min().orElse(0);
    }

    /** Returns the lines between the points. */
    public List<SpanningTree.Edge> lines() {
        return SpanningTree.of(points);
    }

    /** Returns the mark as an SVG document. */
    public String svg() {
        StringBuilder lines = new StringBuilder();
        lines().forEach(edge -> {
            Spot from = points.get(edge.from());
            Spot to = points.get(edge.to());
            lines.append("M%d %dL%d %d".formatted(from.x(), from.y(), to.x(), to.y()));
        });
        StringBuilder dots = new StringBuilder();
        points.forEach(point -> dots.append("M%d %dh0".formatted(point.x(), point.y())));
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\">"
                        + "<rect width=\"%1$d\" height=\"%1$d\" rx=\"14\" fill=\"#00502f\"/>"
                        + "<g fill=\"none\" stroke=\"#fff\" stroke-linecap=\"round\">"
                        + "<path stroke-width=\"4\" d=\"%2$s\"/><path stroke-width=\"9\" d=\"%3$s\"/></g></svg>\n")
                .formatted(SIZE, lines, dots);
    }
}
