package de.klimanetz.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/**
 * Height lines: every hill is a bell curve, and each line encloses the places above one height. Where hills touch, their
 * lines join.
 */
public final class Relief {

    private static final int LINES = 4;

    /** Segments per quarter of a circle, before smoothing. */
    private static final int SEGMENTS = 2;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    /** @param height 0 for no hill */
    public record Hill(Spot top, double height) {}

    private Relief() {}

    /**
     * Returns path data of the areas above each height, lowest first; fewer if there are no hills.
     *
     * @param spread the standard deviation of the bell curves in units of the drawing
     */
    public static List<String> lines(Collection<Hill> hills, double spread) {
        double highest = hills.stream().mapToDouble(Hill::height).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (int line = 1; line <= LINES && highest > 0; line++) {
            Geometry area = above(highest * line / (LINES + 1), hills, spread);
            if (!area.isEmpty()) {
                lines.add(PathData.curves(area));
            }
        }
        return lines;
    }

    private static Geometry above(double level, Collection<Hill> hills, double spread) {
        List<Geometry> discs = hills.stream()
                .filter(hill -> hill.height() > level)
                .map(hill -> disc(hill.top(), spread * Math.sqrt(2 * Math.log(hill.height() / level))))
                .toList();
        if (discs.isEmpty()) {
            return GEOMETRIES.createEmpty(2);
        }
        Geometry area = UnaryUnionOp.union(discs).buffer(spread, SEGMENTS).buffer(-spread, SEGMENTS);
        return TopologyPreservingSimplifier.simplify(area, spread / 10);
    }

    private static Geometry disc(Spot centre, double radius) {
        return GEOMETRIES.createPoint(new Coordinate(centre.x(), centre.y())).buffer(radius, SEGMENTS);
    }
}
