package de.klimanetz.kind.funding;

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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The content type for funding programmes. */
public final class ProgrammeDefinition implements Kind<Programme> {

    @Override
    public ContentType type() {
        return ContentType.FUNDING;
    }

    @Override
    public Class<Programme> itemClass() {
        return Programme.class;
    }

    @Override
    public Comparator<? super Programme> order() {
        return Comparator.comparing(
                        (Programme programme) -> programme.deadline().orElse(LocalDate.MAX))
                .thenComparing(Item::slug);
    }

    @Override
    public Schema schema() {
        return ProgrammeFields.SCHEMA;
    }

    @Override
    public ItemReader<Programme> reader() {
        return ProgrammeReader::read;
    }

    @Override
    public List<PageSet<?>> pages() {
        return List.of(ProgrammePages.OVERVIEW, ProgrammePages.SET, DeadlinePage.SET);
    }

    @Override
    public Optional<CardList<Programme>> cards() {
        return Optional.of(new CardList<>(Area.FUNDING.title(), "seite-foerderung", true, ProgrammePages::card));
    }

    @Override
    public FeedText<Programme> feedText() {
        return new ProgrammeFeedText();
    }

    @Override
    public List<DataSet<?>> dataSets() {
        return List.of(ProgrammeSet.SET);
    }

    @Override
    public List<SiteCheck> checks() {
        return List.of(StaleProgrammes::find);
    }
}
