package de.klimanetz.map;

import java.util.HashMap;
import java.util.Map;

/** Draws maps and caches those of the most recent GeoJSON text. Thread-safe. */
public final class MapCache {

    /**
     * The cache key of a map: GeoJSON outlines and drawing parameters.
     *
     * @see MapDrawer#draw
     */
    public record Sheet(String geoJson, int width, double tolerance) {}

    private final Map<Sheet, TownMap> maps = new HashMap<>();
    private String geoJson = "";
    private MapDrawer drawer;

    /** @throws IllegalArgumentException as {@link MapDrawer#MapDrawer} */
    public synchronized TownMap map(Sheet sheet) {
        if (!geoJson.equals(sheet.geoJson())) {
            maps.clear();
            drawer = new MapDrawer(sheet.geoJson());
            geoJson = sheet.geoJson();
        }
        return maps.computeIfAbsent(sheet, one -> drawer.draw(one.width(), one.tolerance()));
    }
}
