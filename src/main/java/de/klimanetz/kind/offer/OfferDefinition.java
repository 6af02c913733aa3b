package de.klimanetz.kind.offer;

import de.klimanetz.content.ItemReader;
import de.klimanetz.content.Schema;
import de.klimanetz.data.DataSet;
import de.klimanetz.kind.CardList;
import de.klimanetz.kind.Kind;
import de.klimanetz.model.Area;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.model.Offer;
import de.klimanetz.page.PageSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The content type for offers of advice and help. */
public final class OfferDefinition implements Kind<Offer> {

    @Override
    public ContentType type() {
        return ContentType.OFFER;
    }

    @Override
    public Class<Offer> itemClass() {
        return Offer.class;
    }

    @Override
    public Comparator<? super Offer> order() {
        return Comparator.comparing(Item::slug);
    }

    @Override
    public Schema schema() {
        return OfferFields.SCHEMA;
    }

    @Override
    public ItemReader<Offer> reader() {
        return OfferReader::read;
    }

    @Override
    public List<PageSet<?>> pages() {
        return List.of(OfferPages.OVERVIEW, OfferPages.SET);
    }

    @Override
    public Optional<CardList<Offer>> cards() {
        return Optional.of(new CardList<>(Area.OFFERS.title(), "seite-angebote", true, OfferPages::card));
    }

    @Override
    public List<String> searchText(Offer item) {
        return List.of(item.contact().words());
    }

    @Override
    public List<DataSet<?>> dataSets() {
        return List.of(OfferSet.SET);
    }
}
