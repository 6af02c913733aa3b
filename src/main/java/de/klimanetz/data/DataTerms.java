package de.klimanetz.data;

import de.klimanetz.model.Area;
import de.klimanetz.model.Settings;

/** What all files of the open data say of themselves. */
public final class DataTerms {

    /** The address of the record for data portals. */
    public static final String CATALOGUE = Area.DATA.below("katalog.jsonld");

    static final String DEMO = "Vorführung der Software Klimanetz mit belegten Angaben aus öffentlichen Quellen. "
            + "Dies sind nicht die Daten des Kreises.";

    private DataTerms() {}

    /** Whom those who use the data have to name. */
    public static String source(Settings settings) {
        return settings.operator().isEmpty() ? settings.title() : settings.title() + ", " + settings.operator();
    }
}
