package de.klimanetz.kind.partner;

import de.klimanetz.data.Columns;
import de.klimanetz.data.ContactColumns;
import de.klimanetz.data.DataSet;
import de.klimanetz.data.ItemColumns;

/** The open data set of partners. */
final class PartnerSet {

    static final DataSet<Partner> SET = new DataSet<>(
            "partner",
            "Partner",
            "Organisationen, die mit dem Netzwerk arbeiten.",
            site -> ItemColumns.real(site.all(Partner.class)),
            partner -> partner.checked(),
            new Columns<Partner>(PartnerFields.SCHEMA)
                    .with(ItemColumns::head)
                    .field("art", Partner::kind)
                    .field("rolle", Partner::role)
                    .field("namen", Partner::aliases)
                    .field("website", Partner::website)
                    .with(new ContactColumns<>("kontakt-", Partner::contact)::office)
                    .with(ItemColumns::reach)
                    .with(ItemColumns::picture)
                    .list());

    private PartnerSet() {}
}
