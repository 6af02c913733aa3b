package de.klimanetz.feed;

import de.klimanetz.model.Area;
import java.util.List;

/**
 * A feed: its description and its items.
 *
 * @param name part of its addresses, see {@link FeedNames}
 * @param page the address of the page with the same content, from the base URL on
 * @param items in any order; the record keeps the newest {@value #MOST}, newest first
 */
public record Feed(String name, String title, String page, String description, List<FeedItem> items) {

    /** The largest number of items; fewer where the file would become too large, see {@link FeedFiles}. */
    static final int MOST = 30;

    public Feed {
        items = items.stream().sorted(FeedItem.NEWEST_FIRST).limit(MOST).toList();
    }

    /** Returns the address from the base URL on, without the extension of the format. */
    public String address() {
        return Area.FEEDS.below(name);
    }
}
