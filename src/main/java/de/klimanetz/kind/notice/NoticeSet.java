package de.klimanetz.kind.notice;

import de.klimanetz.data.Columns;
import de.klimanetz.data.ContactColumns;
import de.klimanetz.data.DataSet;
import de.klimanetz.data.ItemColumns;

/** The open data set of notices. */
final class NoticeSet {

    static final DataSet<Notice> SET = new DataSet<>(
            "markt",
            "Markt der Möglichkeiten",
            "Was Kommunen suchen und einander anbieten.",
            site -> ItemColumns.real(site.all(Notice.class)),
            notice -> notice.checked(),
            new Columns<Notice>(NoticeFields.SCHEMA)
                    .with(ItemColumns::announced)
                    .field("richtung", Notice::direction)
                    .field("bis", Notice::until)
                    .field("von", Notice::from)
                    .field("erledigt-durch", Notice::doneBy)
                    .field("erledigt-am", Notice::doneOn)
                    .with(new ContactColumns<>("kontakt-", Notice::contact)::office)
                    .with(ItemColumns::reach)
                    .with(ItemColumns::picture)
                    .list());

    private NoticeSet() {}
}
