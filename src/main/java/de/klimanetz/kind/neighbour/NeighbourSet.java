package de.klimanetz.kind.neighbour;

import de.klimanetz.data.Columns;
import de.klimanetz.data.ContactColumns;
import de.klimanetz.data.DataSet;
import de.klimanetz.data.ItemColumns;
import de.klimanetz.model.ContentType;

/** The open data set of networks above or beside the own one. */
final class NeighbourSet {

    static final DataSet<Neighbour> SET = new DataSet<>(
            "netzwerke",
            "Netzwerke",
            "Andere Netzwerke, größere und solche neben unserem.",
            site -> ItemColumns.real(site.all(Neighbour.class)),
            network -> network.checked(),
            new Columns<Neighbour>(NeighbourFields.SCHEMA)
                    .with(ItemColumns::head)
                    .field("stellung", Neighbour::position)
                    .field("kurzname", Neighbour::shortName)
                    .field("namen", Neighbour::aliases)
                    .field("seit", Neighbour::since)
                    .field("traeger", Neighbour::carrier)
                    .reference("uebergeordnet", ContentType.NEIGHBOUR, Neighbour::above)
                    .field("rolle", Neighbour::role)
                    .field("website", Neighbour::website)
                    .with(new ContactColumns<>("kontakt-", Neighbour::contact)::office)
                    .with(ItemColumns::reach)
                    .with(ItemColumns::picture)
                    .list());

    private NeighbourSet() {}
}
