package de.klimanetz.kind.news;

import de.klimanetz.check.SiteCheck;
import de.klimanetz.content.ItemReader;
import de.klimanetz.content.Schema;
import de.klimanetz.data.DataSet;
import de.klimanetz.feed.FeedText;
import de.klimanetz.kind.CardList;
import de.klimanetz.kind.Kind;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.model.News;
import de.klimanetz.page.PageSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The content type for news. */
public final class NewsDefinition implements Kind<News> {

    private static final Comparator<News> NEWEST_FIRST =
            Comparator.comparing((News news) -> news.date().first()).reversed().thenComparing(Item::slug);

    @Override
    public ContentType type() {
        return ContentType.NEWS;
    }

    @Override
    public Class<News> itemClass() {
        return News.class;
    }

    @Override
    public Comparator<? super News> order() {
        return NEWEST_FIRST;
    }

    @Override
    public Schema schema() {
        return NewsFields.SCHEMA;
    }

    @Override
    public ItemReader<News> reader() {
        return NewsReader::read;
    }

    @Override
    public List<PageSet<?>> pages() {
        return List.of(NewsLists.OVERVIEW, NewsLists.YEARS, NewsPages.SET, NewsPages.PRESS.pages());
    }

    @Override
    public Optional<CardList<News>> cards() {
        return Optional.of(new CardList<>("Meldungen", "seite-meldungen", false, NewsPages::card));
    }

    @Override
    public List<DataSet<?>> dataSets() {
        return List.of(NewsSet.SET);
    }

    @Override
    public List<SiteCheck> checks() {
        return List.of(SiteCheck.onAnyDay(ReportChecks::findContradictions), ReportChecks::findMissing);
    }

    @Override
    public FeedText<News> feedText() {
        return new NewsFeedText();
    }
}
