package de.klimanetz.map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Maps WGS 84 degrees to the units of a drawing. Equirectangular at the middle latitude, which is accurate enough for
 * one Kreis.
 *
 * @param width of the drawing; the height follows from it
 */
record Projection(Envelope box, int width) {

    Spot spot(Coordinate point) {
        return new Spot((int) Math.round((point.x - box.getMinX()) * scale() * longitudeFactor()), (int)
                Math.round((box.getMaxY() - point.y) * scale()));
    }

    int height() {
        return (int) Math.ceil(box.getHeight() * scale());
    }

    private double scale() {
        return width / (box.getWidth() * longitudeFactor());
    }

    private double longitudeFactor() {
        return Math.cos(Math.toRadians(box.centre().y));
    }
}
