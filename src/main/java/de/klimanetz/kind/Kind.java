package de.klimanetz.kind;

import de.klimanetz.check.SiteCheck;
import de.klimanetz.content.ItemReader;
import de.klimanetz.content.Schema;
import de.klimanetz.data.DataSet;
import de.klimanetz.feed.FeedText;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.page.PageSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that the program knows of one kind of content. Each kind implements this once, in its own folder, and is listed in
 * {@code site.Kinds}. What a kind does not override, it does without.
 */
public interface Kind<T extends Item> {

    ContentType type();

    Class<T> itemClass();

    /** The order of its items in lists; no two items may be equal in it. */
    Comparator<? super T> order();

    /** The attributes and headings that its files may have. */
    Schema schema();

    /** Makes an item from a file that was parsed and checked against {@link #schema()}. */
    ItemReader<T> reader();

    /** The types whose items the reader looks up; their files are read first. */
    default Set<ContentType> needs() {
        return Set.of();
    }

    /** The pages made of its items. */
    default List<PageSet<?>> pages() {
        return List.of();
    }

    /** How its items stand in lists of several kinds, such as those of topics; empty if they stand in none. */
    default Optional<CardList<T>> cards() {
        return Optional.empty();
    }

    /** The sets of open data made of its items. */
    default List<DataSet<?>> dataSets() {
        return List.of();
    }

    /** What feeds say of its items besides title and text. */
    default FeedText<? super T> feedText() {
        return FeedText.PLAIN;
    }

    /** Checks of its items that need the whole site. */
    default List<SiteCheck> checks() {
        return List.of();
    }

    /** The calendars, feeds and embeds that are named after an item. */
    default Set<Output> outputs() {
        return Set.of();
    }
}
