package de.klimanetz.map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.io.geojson.GeoJsonWriter;

/**
 * Draws a GeoJSON feature collection (RFC 7946, WGS 84) of polygons with the property {@code ags}. Uses an
 * equirectangular projection at the middle latitude, which is accurate enough for one Kreis.
 */
public final class MapDrawer {

    private final List<String> keys = new ArrayList<>();
    private final List<Geometry> areas = new ArrayList<>();

    /** @throws IllegalArgumentException if the text is not such a collection, or has no features */
    public MapDrawer(String geoJson) {
        try {
            JsonArray features =
                    member(JsonParser.parseString(geoJson), "features").getAsJsonArray();
            for (JsonElement feature : features) {
                keys.add(member(member(feature, "properties"), "ags").getAsString());
                areas.add(area(member(feature, "geometry")));
            }
        } catch (JsonParseException
                | IllegalStateException
                | UnsupportedOperationException
                | ParseException unreadable) {
            throw new IllegalArgumentException("not a feature collection with ags", unreadable);
        }
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("no features");
        }
    }

    /** Returns the official municipality keys (AGS) of all features, in file order. */
    public List<String> keys() {
        return List.copyOf(keys);
    }

    /** Returns GeoJSON geometries by AGS; exterior rings are counterclockwise (RFC 7946 § 3.1.6). */
    public Map<String, String> outlines() {
        GeoJsonWriter writer = new GeoJsonWriter();
        writer.setEncodeCRS(false);
        writer.setForceCCW(true);
        Map<String, String> outlines = new HashMap<>();
        for (int index = 0; index < keys.size(); index++) {
            outlines.put(keys.get(index), writer.write(areas.get(index)));
        }
        return outlines;
    }

    private static Geometry area(JsonElement geometry) throws ParseException {
        Geometry area = new GeoJsonReader(new GeometryFactory())
                .read(geometry.getAsJsonObject().toString());
        if (!(area instanceof Polygonal) || area.isEmpty()) {
            throw new IllegalStateException("no area");
        }
        return area;
    }

    private static JsonElement member(JsonElement parent, String name) {
        JsonElement value = parent.getAsJsonObject().get(name);
        if (value == null) {
            throw new IllegalStateException("no " + name);
        }
        return value;
    }

    /**
     * Draws the outlines without holes. Simplified neighbours keep their common borders.
     *
     * @param width in units of the drawing; the height follows from it
     * @param tolerance maximum deviation of a border in degrees; larger values give shorter paths
     */
    public TownMap draw(int width, double tolerance) {
        Geometry[] simplified = CoverageSimplifier.simplify(areas.toArray(Geometry[]::new), tolerance);
        Envelope box = new Envelope();
        areas.forEach(area -> box.expandToInclude(area.getEnvelopeInternal()));
        Projection projection = new Projection(box, width);
        List<TownMap.Shape> shapes = new ArrayList<>();
        for (int index = 0; index < simplified.length; index++) {
            Point label = MaximumInscribedCircle.getCenter(simplified[index], tolerance);
            shapes.add(new TownMap.Shape(
                    keys.get(index),
                    path(simplified[index], projection),
                    projection.x(label.getCoordinate()),
                    projection.y(label.getCoordinate())));
        }
        return new TownMap(width, projection.height(), shapes);
    }

    private static String path(Geometry area, Projection projection) {
        StringBuilder path = new StringBuilder();
        for (int index = 0; index < area.getNumGeometries(); index++) {
            if (area.getGeometryN(index) instanceof Polygon polygon) {
                append(path, polygon.getExteriorRing().getCoordinates(), projection);
            }
        }
        return path.toString();
    }

    /** Relative coordinates are shorter than absolute ones. */
    private static void append(StringBuilder path, Coordinate[] ring, Projection projection) {
        int x = projection.x(ring[0]);
        int y = projection.y(ring[0]);
        path.append('M').append(x).append(' ').append(y).append('l');
        boolean first = true;
        for (int index = 1; index < ring.length - 1; index++) {
            int dx = projection.x(ring[index]) - x;
            int dy = projection.y(ring[index]) - y;
            if (dx != 0 || dy != 0) {
                path.append(first || dx < 0 ? "" : " ")
                        .append(dx)
                        .append(dy < 0 ? "" : " ")
                        .append(dy);
                first = false;
            }
            x += dx;
            y += dy;
        }
        path.append('z');
    }

    /** Maps degrees to units of the drawing. */
    private record Projection(Envelope box, int width) {

        int x(Coordinate point) {
            return (int) Math.round((point.x - box.getMinX()) * scale() * longitudeFactor());
        }

        int y(Coordinate point) {
            return (int) Math.round((box.getMaxY() - point.y) * scale());
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
}
