package de.klimanetz.map;

import java.util.HashMap;
import java.util.Map;

/** Draws maps, and keeps those of the last outlines that were drawn. Safe for use by several threads. */
public final class MapCache {

    /**
     * One map: outlines as GeoJSON, and how to draw them.
     *
     * @see MapDrawer#draw
     */
    public record Sheet(String geoJson, int width, double tolerance) {}

    private final Map<Sheet, TownMap> maps = new HashMap<>();
    private String drawn = "";
    private MapDrawer drawer;

    public synchronized TownMap map(Sheet sheet) {
        if (!drawn.equals(sheet.geoJson())) {
            maps.clear();
            drawer = new MapDrawer(sheet.geoJson());
            drawn = sheet.geoJson();
        }
        return maps.computeIfAbsent(sheet, one -> drawer.draw(one.width(), one.tolerance()));
    }
}
