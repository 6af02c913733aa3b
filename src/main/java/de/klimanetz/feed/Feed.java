package de.klimanetz.feed;

import de.klimanetz.model.Area;
import java.util.List;

/**
 * A feed: what it says of itself, and what it tells.
 *
 * @param name in its addresses, see {@link de.klimanetz.feed.FeedNames}
 * @param page the page that shows the same, from the base URL on
 * @param items the newest first
 */
public record Feed(String name, String title, String page, String description, List<FeedItem> items) {

    /** As many as a feed tells at most; for less there are reasons of size. */
    static final int MOST = 30;

    public Feed {
        items = items.stream().sorted(FeedItem.NEWEST_FIRST).limit(MOST).toList();
    }

    /** Its address from the base URL on, without the extension that stands for the format. */
    public String address() {
        return Area.FEEDS.below(name);
    }
}
