package de.klimanetz.kind.group;

import de.klimanetz.data.Columns;
import de.klimanetz.data.DataSet;
import de.klimanetz.data.ItemColumns;
import de.klimanetz.model.ContentType;

/** The open data set of groups. */
final class WorkingGroupSet {

    static final DataSet<WorkingGroup> SET = new DataSet<>(
            "gruppen",
            "Gruppen",
            "Arbeitskreise und andere Gruppen mit den Kommunen, die dazugehören.",
            site -> ItemColumns.real(site.all(WorkingGroup.class)),
            group -> group.checked(),
            new Columns<WorkingGroup>(WorkingGroupFields.SCHEMA)
                    .with(ItemColumns::head)
                    .field("art", WorkingGroup::kind)
                    .field("alle-kommunen", WorkingGroup::everyone)
                    .reference("mitglieder", ContentType.MEMBER, WorkingGroup::participants)
                    .field("zahl-mitglieder", WorkingGroup::expected)
                    .field("gaeste", WorkingGroup::guests)
                    .field("leitung", WorkingGroup::lead)
                    .reference("reihen", ContentType.SERIES, WorkingGroup::series)
                    .field("seit", WorkingGroup::since)
                    .with(ItemColumns::reach)
                    .with(ItemColumns::picture)
                    .list());

    private WorkingGroupSet() {}
}
