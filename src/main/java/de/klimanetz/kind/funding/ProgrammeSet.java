package de.klimanetz.kind.funding;

import de.klimanetz.data.Columns;
import de.klimanetz.data.DataSet;
import de.klimanetz.data.ItemColumns;

/** The open data set of funding programmes. */
final class ProgrammeSet {

    static final DataSet<Programme> SET = new DataSet<>(
            "foerderung",
            "Förderprogramme",
            "Förderprogramme mit Frist, Summe und Anteil.",
            site -> ItemColumns.real(site.all(Programme.class)),
            programme -> programme.checked(),
            new Columns<Programme>(ProgrammeFields.SCHEMA)
                    .with(ItemColumns::announced)
                    .field("geber", Programme::giver)
                    .field("frist", Programme::deadline)
                    .field("summe", Programme::sum)
                    .field("quote", Programme::quota)
                    .field("website", Programme::website)
                    .with(ItemColumns::reach)
                    .with(ItemColumns::themes)
                    .with(ItemColumns::picture)
                    .list());

    private ProgrammeSet() {}
}
