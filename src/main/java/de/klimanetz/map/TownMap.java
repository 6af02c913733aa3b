package de.klimanetz.map;

import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;

/**
 * A drawn map. Path data is to be filled with the rule {@code evenodd}.
 *
 * @param border path data of the outline of all towns together
 * @param shapes in file order
 */
public record TownMap(Projection projection, String border, List<Shape> shapes) {

    /**
     * The outline of one town.
     *
     * @param ags official municipality key
     * @param path SVG path data
     * @param border the outline as lines between its corners
     * @param box the smallest rectangle around it
     * @param centre a point inside the shape, far from its border
     * @param neighbours the keys of the towns that it borders on
     */
    public record Shape(
            String ags, String path, List<NameLayout.Line> border, Box box, Spot centre, Set<String> neighbours) {}

    /** A rectangle in the units of the drawing. */
    public record Box(int x, int y, int width, int height) {}

    public int width() {
        return projection.width();
    }

    public int height() {
        return projection.height();
    }

    /** Returns the point at a position in degrees (WGS 84). */
    public Spot spot(double latitude, double longitude) {
        return projection.spot(new Coordinate(longitude, latitude));
    }
}
