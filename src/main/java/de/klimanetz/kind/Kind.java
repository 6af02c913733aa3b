package de.klimanetz.kind;

import de.klimanetz.check.SiteCheck;
import de.klimanetz.content.ItemReader;
import de.klimanetz.content.Schema;
import de.klimanetz.data.DataSet;
import de.klimanetz.feed.FeedText;
import de.klimanetz.image.Card;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.page.PageSet;
import de.klimanetz.season.Season;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Defines a content type. There is one implementation per type, in its own package; {@code site.Kinds} lists them.
 * Methods that are not overridden provide nothing.
 */
public interface Kind<T extends Item> {

    ContentType type();

    Class<T> itemClass();

    /** The order of the items in lists. It must be total: no two items may compare as equal. */
    Comparator<? super T> order();

    /** The attributes and headings that are allowed in its files. */
    Schema schema();

    /** The reader that creates an item from a file which was parsed and validated against {@link #schema()}. */
    ItemReader<T> reader();

    /** The types whose items the reader looks up; their files are read first. */
    default Set<ContentType> needs() {
        return Set.of();
    }

    /** The pages for its items. */
    default List<PageSet<?>> pages() {
        return List.of();
    }

    /** How its items appear in lists of several types, such as those of topics; empty if they never do. */
    default Optional<CardList<T>> cards() {
        return Optional.empty();
    }

    /** The open data sets of its items. */
    default List<DataSet<?>> dataSets() {
        return List.of();
    }

    /** The text of its items in feeds, besides title and body. */
    default FeedText<? super T> feedText() {
        return FeedText.PLAIN;
    }

    /** Plain text by which readers find an item, besides title, teaser, topics and text. */
    default List<String> searchText(T item) {
        return feedText().facts(item);
    }

    /** The short line above the title on the picture for social networks. */
    default String kicker(T item) {
        return type().label();
    }

    /** The date on the picture for social networks, as a sheet of a calendar. */
    default Optional<Card.Sheet> sheet(T item) {
        return Optional.empty();
    }

    /** The season of an item that belongs to one. */
    default Optional<Season> season(T item) {
        return Optional.empty();
    }

    /** The checks of its items that need the whole site. */
    default List<SiteCheck> checks() {
        return List.of();
    }

    /** The calendars, feeds and embeds that have the name of an item. */
    default Set<Output> outputs() {
        return Set.of();
    }
}
