package de.klimanetz.data;

import de.klimanetz.model.Area;

/** Address and remark common to all open data files. */
public final class DataTerms {

    /** Address of the catalogue record for data portals. */
    public static final String CATALOGUE = Area.DATA.below("katalog.jsonld");

    static final String DEMO = "Vorführung der Software Klimanetz mit belegten Angaben aus öffentlichen Quellen. "
            + "Dies sind nicht die Daten des Kreises.";

    private DataTerms() {}
}
