package de.klimanetz.kind.office;

import de.klimanetz.data.Columns;
import de.klimanetz.data.ContactColumns;
import de.klimanetz.data.DataSet;
import de.klimanetz.data.ItemColumns;

/** The open data set of offices. */
final class OfficeSet {

    static final DataSet<Office> SET = new DataSet<>(
            "stellen",
            "Ansprechstellen",
            "Stellen, die man fragen kann, mit ihrem Kontakt.",
            site -> ItemColumns.real(site.all(Office.class)),
            office -> office.checked(),
            new Columns<Office>(OfficeFields.SCHEMA)
                    .with(ItemColumns::head)
                    .field("traeger", Office::carrier)
                    .field("namen", Office::aliases)
                    .field("fragen-adresse", Office::form)
                    .with(new ContactColumns<>("kontakt-", Office::contact)::office)
                    .with(ItemColumns::reach)
                    .with(ItemColumns::picture)
                    .list());

    private OfficeSet() {}
}
