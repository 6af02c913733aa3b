package de.klimanetz.data;

import de.klimanetz.model.ContentType;
import de.klimanetz.model.News;

/** The news. */
final class NewsSet {

    static final DataSet<News> SET = new DataSet<>(
            "meldungen",
            "Meldungen",
            "Meldungen, Pressemitteilungen und Rückblicke. Der ganze Text steht auf der Seite der Meldung.",
            site -> ItemColumns.real(site.all(News.class)),
            news -> news.checked(),
            new Columns<News>(ContentType.NEWS)
                    .with(ItemColumns::announced)
                    .field("art", News::kind)
                    .field("datum", News::date)
                    .field("herausgeber", News::publisher)
                    .reference("termin", ContentType.EVENT, News::event)
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
