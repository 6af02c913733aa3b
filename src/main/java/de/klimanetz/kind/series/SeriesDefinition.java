package de.klimanetz.kind.series;

import de.klimanetz.check.SiteCheck;
import de.klimanetz.content.ItemReader;
import de.klimanetz.content.Schema;
import de.klimanetz.feed.FeedText;
import de.klimanetz.kind.CardList;
import de.klimanetz.kind.Kind;
import de.klimanetz.kind.Output;
import de.klimanetz.model.Area;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.model.Series;
import de.klimanetz.page.PageSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The content type for recurring meetings. */
public final class SeriesDefinition implements Kind<Series> {

    @Override
    public ContentType type() {
        return ContentType.SERIES;
    }

    @Override
    public Class<Series> itemClass() {
        return Series.class;
    }

    @Override
    public Comparator<? super Series> order() {
        return Comparator.comparing(Item::slug);
    }

    @Override
    public Schema schema() {
        return SeriesFields.SCHEMA;
    }

    @Override
    public ItemReader<Series> reader() {
        return SeriesReader::read;
    }

    @Override
    public List<PageSet<?>> pages() {
        return List.of(SeriesPages.OVERVIEW, SeriesPages.SET);
    }

    @Override
    public Optional<CardList<Series>> cards() {
        return Optional.of(new CardList<>(Area.SERIES.title(), "seite-reihen", false, SeriesPages::card));
    }

    @Override
    public FeedText<Series> feedText() {
        return new SeriesFeedText();
    }

    @Override
    public List<SiteCheck> checks() {
        return List.of(FutureChanges::find);
    }

    @Override
    public Set<Output> outputs() {
        return Set.of(Output.CALENDAR, Output.FEED);
    }
}
