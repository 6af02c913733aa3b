package de.klimanetz.feed;

import de.klimanetz.model.Area;
import java.util.List;

/**
 * A feed: what it says of itself, and what it tells.
 *
 * @param name in its addresses, see {@link de.klimanetz.model.FeedNames}
 * @param page the page that shows the same, from the base URL on
 * @param stories the newest first
 */
public record Feed(String name, String title, String page, String description, List<Story> stories) {

    /** As many as a feed tells at most; for less there are reasons of size. */
    static final int MOST = 30;

    public Feed {
        stories = stories.stream().sorted(Story.NEWEST_FIRST).limit(MOST).toList();
    }

    /** Its address from the base URL on, without the extension that stands for the format. */
    public String address() {
        return Area.FEEDS.below(name);
    }
}
