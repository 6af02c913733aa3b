package de.klimanetz.map;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Writes SVG path data. Relative coordinates are shorter than absolute ones. */
final class PathData {

    private final StringBuilder text = new StringBuilder();
    private boolean afterNumber;

    private PathData() {}

    /** Returns the rings of an area, including holes, as polygons; to be filled with the rule {@code evenodd}. */
    static String outline(Geometry area, Projection projection) {
        PathData path = new PathData();
        rings(area)
                .forEach(ring -> path.polygon(Stream.of(ring.getCoordinates())
                        .map(projection::spot)
                        .limit(ring.getNumPoints() - 1)
                        .toList()));
        return path.text.toString();
    }

    /** Returns the lines between the corners of an area. */
    static List<NameLayout.Line> lines(Geometry area, Projection projection) {
        return rings(area)
                .flatMap(ring -> {
                    List<Spot> corners = Stream.of(ring.getCoordinates())
                            .map(projection::spot)
                            .toList();
                    return IntStream.range(1, corners.size())
                            .mapToObj(end -> new NameLayout.Line(corners.get(end - 1), corners.get(end)));
                })
                .toList();
    }

    /** Returns the rings of an area in the units of the drawing as smooth curves. */
    static String curves(Geometry area) {
        PathData path = new PathData();
        rings(area)
                .forEach(ring -> path.curve(Stream.of(ring.getCoordinates())
                        .map(point -> new Spot((int) Math.round(point.x), (int) Math.round(point.y)))
                        .limit(ring.getNumPoints() - 1)
                        .toList()));
        return path.text.toString();
    }

    private static Stream<LinearRing> rings(Geometry area) {
        return IntStream.range(0, area.getNumGeometries())
                .mapToObj(area::getGeometryN)
                .filter(Polygon.class::isInstance)
                .map(Polygon.class::cast)
                .flatMap(polygon -> Stream.concat(
                        Stream.of(polygon.getExteriorRing()),
                        IntStream.range(0, polygon.getNumInteriorRing()).mapToObj(polygon::getInteriorRingN)));
    }

    /** Leaves out what is smaller than a unit: such a ring would not be valid path data. */
    private void polygon(List<Spot> corners) {
        if (corners.stream().distinct().count() < 3) {
            return;
        }
        Spot last = corners.get(0);
        command('M').numbers(last.x(), last.y()).command('l');
        for (Spot corner : corners) {
            if (!corner.equals(last)) {
                numbers(corner.x() - last.x(), corner.y() - last.y());
                last = corner;
            }
        }
        command('z');
    }

    /** Quadratic Bézier curves through the middle of each edge, with the corners as control points. */
    private void curve(List<Spot> corners) {
        Spot last = middle(corners.get(corners.size() - 1), corners.get(0));
        command('M').numbers(last.x(), last.y()).command('q');
        for (int index = 0; index < corners.size(); index++) {
            Spot corner = corners.get(index);
            Spot end = middle(corner, corners.get((index + 1) % corners.size()));
            numbers(corner.x() - last.x(), corner.y() - last.y()).numbers(end.x() - last.x(), end.y() - last.y());
            last = end;
        }
        command('z');
    }

    private static Spot middle(Spot one, Spot other) {
        return new Spot((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
    }

    private PathData command(char name) {
        text.append(name);
        afterNumber = false;
        return this;
    }

    private PathData numbers(int x, int y) {
        text.append(afterNumber && x >= 0 ? " " : "").append(x);
        text.append(y >= 0 ? " " : "").append(y);
        afterNumber = true;
        return this;
    }
}
