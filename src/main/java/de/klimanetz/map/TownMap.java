package de.klimanetz.map;

import java.util.List;

/**
 * A map ready to draw: shapes in a box that begins at 0, 0, in whole units.
 *
 * @param shapes in the order of the file
 */
public record TownMap(int width, int height, List<Shape> shapes) {

    /**
     * One town.
     *
     * @param ags its official key
     * @param path SVG path data
     * @param labelX a point inside the shape
     */
    public record Shape(String ags, String path, int labelX, int labelY) {}
}
