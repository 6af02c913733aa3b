package de.klimanetz.data;

import de.klimanetz.model.Area;
import de.klimanetz.model.Settings;

/** Attribution and address data common to all open data files. */
public final class DataTerms {

    /** Address of the catalogue record for data portals. */
    public static final String CATALOGUE = Area.DATA.below("katalog.jsonld");

    static final String DEMO = "Vorführung der Software Klimanetz mit belegten Angaben aus öffentlichen Quellen. "
            + "Dies sind nicht die Daten des Kreises.";

    private DataTerms() {}

    /** Returns the source that users of the data must name. */
    public static String source(Settings settings) {
        return settings.operator().isEmpty() ? settings.title() : settings.title() + ", " + settings.operator();
    }
}
