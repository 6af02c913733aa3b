package de.klimanetz.season;

import java.time.LocalDate;
import java.util.List;

/** A meteorological season of the northern hemisphere: spring begins on 1 March. */
public enum Season {
    SPRING("fruehling", "Frühling"),
    SUMMER("sommer", "Sommer"),
    AUTUMN("herbst", "Herbst"),
    WINTER("winter", "Winter");

    private static final List<Season> FROM_MARCH = List.of(values());

    private final String key;
    private final String label;

    Season(String key, String label) {
        this.key = key;
        this.label = label;
    }

    public static Season of(LocalDate day) {
        return FROM_MARCH.get(Math.floorMod(day.getMonthValue() - 3, 12) / 3);
    }

    /** Returns the class by which style sheets select the colours of the season. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }
}
