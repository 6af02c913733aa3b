package de.klimanetz.kind.neighbour;

import de.klimanetz.check.SiteCheck;
import de.klimanetz.content.ItemReader;
import de.klimanetz.content.Schema;
import de.klimanetz.data.DataSet;
import de.klimanetz.kind.CardList;
import de.klimanetz.kind.Kind;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.page.PageSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The content type for networks above or beside the own one. */
public final class NeighbourDefinition implements Kind<Neighbour> {

    @Override
    public ContentType type() {
        return ContentType.NEIGHBOUR;
    }

    @Override
    public Class<Neighbour> itemClass() {
        return Neighbour.class;
    }

    @Override
    public Comparator<? super Neighbour> order() {
        return Comparator.comparing(Neighbour::position).thenComparing(Item::slug);
    }

    @Override
    public Schema schema() {
        return NeighbourFields.SCHEMA;
    }

    @Override
    public ItemReader<Neighbour> reader() {
        return NeighbourReader::read;
    }

    @Override
    public List<PageSet<?>> pages() {
        return List.of(NeighbourPages.SET);
    }

    @Override
    public Optional<CardList<Neighbour>> cards() {
        return Optional.of(new CardList<>("Netzwerke", "seite-netzwerke", false, NeighbourPages::card));
    }

    @Override
    public List<String> searchText(Neighbour item) {
        return List.of(item.contact().words());
    }

    @Override
    public List<DataSet<?>> dataSets() {
        return List.of(NeighbourSet.SET);
    }

    @Override
    public List<SiteCheck> checks() {
        return List.of(SiteCheck.onAnyDay(NetworksInACircle::find));
    }
}
