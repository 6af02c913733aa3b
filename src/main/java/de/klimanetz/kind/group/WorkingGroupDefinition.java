package de.klimanetz.kind.group;

import de.klimanetz.check.SiteCheck;
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

/** The content type for groups. */
public final class WorkingGroupDefinition implements Kind<WorkingGroup> {

    @Override
    public ContentType type() {
        return ContentType.GROUP;
    }

    @Override
    public Class<WorkingGroup> itemClass() {
        return WorkingGroup.class;
    }

    @Override
    public Comparator<? super WorkingGroup> order() {
        return Comparator.comparing(Item::slug);
    }

    @Override
    public Schema schema() {
        return WorkingGroupFields.SCHEMA;
    }

    @Override
    public ItemReader<WorkingGroup> reader() {
        return WorkingGroupReader::read;
    }

    @Override
    public List<PageSet<?>> pages() {
        return List.of(WorkingGroupPages.OVERVIEW, WorkingGroupPages.SET);
    }

    @Override
    public Optional<CardList<WorkingGroup>> cards() {
        return Optional.of(new CardList<>(Area.GROUPS.title(), "seite-gruppen", false, WorkingGroupPages::card));
    }

    @Override
    public List<DataSet<?>> dataSets() {
        return List.of(WorkingGroupSet.SET);
    }

    @Override
    public List<SiteCheck> checks() {
        return List.of(SiteCheck.onAnyDay(MiscountedMembers::find));
    }
}
