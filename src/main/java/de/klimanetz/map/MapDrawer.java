package de.klimanetz.map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.io.geojson.GeoJsonWriter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Draws a GeoJSON feature collection (RFC 7946, WGS 84) of polygons with the property {@code ags}. Not thread-safe. */
public final class MapDrawer {

    private static final double CENTRE_TOLERANCE = .002;

    private final List<String> keys = new ArrayList<>();
    private final List<Geometry> areas = new ArrayList<>();
    private final List<Coordinate> centres = new ArrayList<>();
    private final List<Set<String>> neighbours = new ArrayList<>();

    /** @throws IllegalArgumentException if the text is not such a collection, or has no features */
    public MapDrawer(String geoJson) {
        try {
            JsonArray features =
                    member(JsonParser.parseString(geoJson), "features").getAsJsonArray();
            for (JsonElement feature : features) {
                add(member(member(feature, "properties"), "ags").getAsString(), area(member(feature, "geometry")));
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

    /** A town may be given as several features. */
    private void add(String key, Geometry area) {
        int known = keys.indexOf(key);
        if (known < 0) {
            keys.add(key);
            areas.add(area);
        } else {
            areas.set(known, OverlayNGRobust.overlay(areas.get(known), area, OverlayNG.UNION));
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
     * Draws the outlines. Simplified neighbours keep their common borders.
     *
     * @param width in units of the drawing; the height follows from it
     * @param tolerance maximum deviation of a border in degrees; larger values give shorter paths
     */
    public TownMap draw(int width, double tolerance) {
        Geometry[] simplified = CoverageSimplifier.simplify(areas.toArray(Geometry[]::new), tolerance);
        Envelope box = new Envelope();
        areas.forEach(area -> box.expandToInclude(area.getEnvelopeInternal()));
        Projection projection = new Projection(box, width);
        measure();
        List<TownMap.Shape> shapes = new ArrayList<>();
        for (int index = 0; index < simplified.length; index++) {
            Geometry area = simplified[index];
            shapes.add(new TownMap.Shape(
                    keys.get(index),
                    PathData.outline(area, projection),
                    PathData.lines(area, projection),
                    box(area.getEnvelopeInternal(), projection),
                    projection.spot(centres.get(index)),
                    neighbours.get(index)));
        }
        return new TownMap(
                projection, PathData.outline(OverlayNGRobust.union(List.of(simplified)), projection), shapes);
    }

    /** Finds what is the same in all drawings; on the first one, since it is slow. */
    private void measure() {
        if (centres.isEmpty()) {
            for (int index = 0; index < keys.size(); index++) {
                centres.add(MaximumInscribedCircle.getCenter(areas.get(index), CENTRE_TOLERANCE)
                        .getCoordinate());
                neighbours.add(neighbours(index));
            }
        }
    }

    private Set<String> neighbours(int index) {
        PreparedGeometry area = PreparedGeometryFactory.prepare(areas.get(index));
        return IntStream.range(0, keys.size())
                .filter(other -> other != index && area.intersects(areas.get(other)))
                .mapToObj(keys::get)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TownMap.Box box(Envelope area, Projection projection) {
        Spot first = projection.spot(new Coordinate(area.getMinX(), area.getMaxY()));
        Spot last = projection.spot(new Coordinate(area.getMaxX(), area.getMinY()));
        return new TownMap.Box(first.x(), first.y(), last.x() - first.x(), last.y() - first.y());
    }
}
