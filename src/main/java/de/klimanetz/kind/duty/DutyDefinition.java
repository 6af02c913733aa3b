package de.klimanetz.kind.duty;

import de.klimanetz.check.SiteCheck;
import de.klimanetz.content.ItemReader;
import de.klimanetz.content.Schema;
import de.klimanetz.data.DataSet;
import de.klimanetz.feed.FeedText;
import de.klimanetz.kind.CardList;
import de.klimanetz.kind.Kind;
import de.klimanetz.model.Area;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.page.PageSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The content type for legal duties. */
public final class DutyDefinition implements Kind<Duty> {

    @Override
    public ContentType type() {
        return ContentType.DUTY;
    }

    @Override
    public Class<Duty> itemClass() {
        return Duty.class;
    }

    @Override
    public Comparator<? super Duty> order() {
        return Comparator.comparing(Item::slug);
    }

    @Override
    public Schema schema() {
        return DutyFields.SCHEMA;
    }

    @Override
    public ItemReader<Duty> reader() {
        return DutyReader::read;
    }

    @Override
    public List<PageSet<?>> pages() {
        return List.of(DutyPages.OVERVIEW, DutyPages.SET);
    }

    @Override
    public Optional<CardList<Duty>> cards() {
        return Optional.of(new CardList<>(Area.DUTIES.title(), "seite-pflichten", false, DutyPages::card));
    }

    @Override
    public List<DataSet<?>> dataSets() {
        return List.of(DutySet.SET, DutyStateSet.SET);
    }

    @Override
    public FeedText<Duty> feedText() {
        return new DutyFeedText();
    }

    @Override
    public List<SiteCheck> checks() {
        return List.of(SiteCheck.onAnyDay(UnknownSizes::find), SiteCheck.onAnyDay(StatesOfOthers::find));
    }
}
