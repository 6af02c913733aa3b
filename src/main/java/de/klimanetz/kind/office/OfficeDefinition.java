package de.klimanetz.kind.office;

import de.klimanetz.content.ItemReader;
import de.klimanetz.content.Schema;
import de.klimanetz.data.DataSet;
import de.klimanetz.kind.CardList;
import de.klimanetz.kind.Kind;
import de.klimanetz.model.Area;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.page.PageSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The content type for offices. */
public final class OfficeDefinition implements Kind<Office> {

    @Override
    public ContentType type() {
        return ContentType.OFFICE;
    }

    @Override
    public Class<Office> itemClass() {
        return Office.class;
    }

    @Override
    public Comparator<? super Office> order() {
        return Comparator.comparing(Item::slug);
    }

    @Override
    public Schema schema() {
        return OfficeFields.SCHEMA;
    }

    @Override
    public ItemReader<Office> reader() {
        return OfficeReader::read;
    }

    @Override
    public List<PageSet<?>> pages() {
        return List.of(OfficePages.OVERVIEW, OfficePages.SET);
    }

    @Override
    public Optional<CardList<Office>> cards() {
        return Optional.of(new CardList<>(Area.OFFICES.title(), "seite-stellen", false, OfficePages::card));
    }

    @Override
    public List<String> searchText(Office item) {
        return List.of(item.contact().words(), item.carrier());
    }

    @Override
    public List<DataSet<?>> dataSets() {
        return List.of(OfficeSet.SET);
    }
}
