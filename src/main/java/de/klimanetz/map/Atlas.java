package de.klimanetz.map;

import java.util.HashMap;
import java.util.Map;

/** Draws maps and keeps those of the last text, since outlines change once in a generation. Safe for use by several threads. */
public final class Atlas {

    private record Format(int width, double tolerance) {}

    private final Map<Format, TownMap> maps = new HashMap<>();
    private String drawn = "";
    private MapDrawer drawer;

    /** @see MapDrawer#draw */
    public synchronized TownMap map(String geoJson, int width, double tolerance) {
        if (!drawn.equals(geoJson)) {
            maps.clear();
            drawer = new MapDrawer(geoJson);
            drawn = geoJson;
        }
        return maps.computeIfAbsent(new Format(width, tolerance), format -> drawer.draw(width, tolerance));
    }
}
