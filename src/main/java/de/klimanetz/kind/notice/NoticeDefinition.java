package de.klimanetz.kind.notice;

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

/** The content type for notices of the market. */
public final class NoticeDefinition implements Kind<Notice> {

    @Override
    public ContentType type() {
        return ContentType.NOTICE;
    }

    @Override
    public Class<Notice> itemClass() {
        return Notice.class;
    }

    @Override
    public Comparator<? super Notice> order() {
        return Comparator.comparing((Notice notice) -> notice.publication().orElse(LocalDate.MIN))
                .reversed()
                .thenComparing(Item::slug);
    }

    @Override
    public Schema schema() {
        return NoticeFields.SCHEMA;
    }

    @Override
    public ItemReader<Notice> reader() {
        return NoticeReader::read;
    }

    @Override
    public List<PageSet<?>> pages() {
        return List.of(NoticePages.OVERVIEW, NoticePages.SET);
    }

    @Override
    public Optional<CardList<Notice>> cards() {
        return Optional.of(new CardList<>(Area.MARKET.title(), "seite-markt", true, NoticePages::card));
    }

    @Override
    public FeedText<Notice> feedText() {
        return new NoticeFeedText();
    }

    @Override
    public List<DataSet<?>> dataSets() {
        return List.of(NoticeSet.SET);
    }
}
