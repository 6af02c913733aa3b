package de.klimanetz.kind.practice;

import de.klimanetz.check.SiteCheck;
import de.klimanetz.content.ItemReader;
import de.klimanetz.content.Schema;
import de.klimanetz.data.DataSet;
import de.klimanetz.kind.CardList;
import de.klimanetz.kind.Kind;
import de.klimanetz.model.Area;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Practice;
import de.klimanetz.page.PageSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The content type for good practices and their transfer. */
public final class PracticeDefinition implements Kind<Practice> {

    @Override
    public ContentType type() {
        return ContentType.PRACTICE;
    }

    @Override
    public Class<Practice> itemClass() {
        return Practice.class;
    }

    @Override
    public Comparator<? super Practice> order() {
        return PracticeOrder.BY_SLUG;
    }

    @Override
    public Schema schema() {
        return PracticeFields.SCHEMA;
    }

    @Override
    public ItemReader<Practice> reader() {
        return PracticeReader::read;
    }

    @Override
    public List<PageSet<?>> pages() {
        return List.of(PracticePages.OVERVIEW, PracticePages.SET, PracticeFacetPages.SET, TransferPages.SET);
    }

    @Override
    public Optional<CardList<Practice>> cards() {
        return Optional.of(new CardList<>(Area.PRACTICES.title(), "seite-bewaehrt", false, PracticePages::card));
    }

    @Override
    public List<String> searchText(Practice item) {
        return List.of(item.contact().words());
    }

    @Override
    public List<DataSet<?>> dataSets() {
        return List.of(PracticeSet.SET, TransferSet.SET);
    }

    @Override
    public List<SiteCheck> checks() {
        return List.of(SiteCheck.onAnyDay(ExamplesWithoutMeasure::find), StaleFunding::find);
    }
}
