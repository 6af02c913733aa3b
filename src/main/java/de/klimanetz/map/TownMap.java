package de.klimanetz.map;

import java.util.List;

/**
 * A drawn map. Coordinates are integers with the origin at the top left.
 *
 * @param shapes in file order
 */
public record TownMap(int width, int height, List<Shape> shapes) {

    /**
     * The outline of one town.
     *
     * @param ags official municipality key
     * @param path SVG path data
     * @param labelX x of a point inside the shape
     * @param labelY y of that point
     */
    public record Shape(String ags, String path, int labelX, int labelY) {}
}
