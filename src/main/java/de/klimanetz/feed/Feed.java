package de.klimanetz.feed;

import de.klimanetz.model.Area;
import java.util.List;

/**
 * A feed: its description and its items.
 *
 * @param name part of its addresses, see {@link FeedNames}
 * @param page the address of the page with the same content, from the base URL on
 * @param items newest first, see {@link Newest}; fewer are written where the file would become too large, see {@link FeedFiles}
 */
public record Feed(String name, String title, String page, String description, List<FeedItem> items) {

    public Feed {
        items = List.copyOf(items);
    }

    /** Returns the address from the base URL on, without the extension of the format. */
    public String address() {
        return Area.FEEDS.below(name);
    }
}
