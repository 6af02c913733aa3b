package de.klimanetz.kind.news;

import de.klimanetz.data.Columns;
import de.klimanetz.data.ContactColumns;
import de.klimanetz.data.DataSet;
import de.klimanetz.data.ItemColumns;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.News;

/** The open data set of news. */
public final class NewsSet {

    public static final DataSet<News> SET = new DataSet<>(
            "meldungen",
            "Meldungen",
            "Meldungen, Pressemitteilungen und Rückblicke. Der ganze Text steht auf der Seite der Meldung.",
            site -> ItemColumns.real(site.all(News.class)),
            news -> news.checked(),
            new Columns<News>(NewsFields.SCHEMA)
                    .with(ItemColumns::announced)
                    .field("art", News::kind)
                    .field("datum", News::date)
                    .field("herausgeber", News::publisher)
                    .reference("termin", ContentType.EVENT, News::event)
                    .field("war-am", News::held)
                    .field("ort", News::location)
                    .field("frist", News::deadline)
                    .field("gueltig-bis", News::validUntil)
                    .field("foerderprogramm", News::programme)
                    .with(new ContactColumns<>("presse-", News::press)::office)
                    .with(ItemColumns::reachAndCampaign)
                    .with(ItemColumns::picture)
                    .list());

    private NewsSet() {}
}
