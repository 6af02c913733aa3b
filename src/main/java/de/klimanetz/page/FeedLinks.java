package de.klimanetz.page;

import de.klimanetz.feed.Feed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the feed of a page: its own, else that of the nearest page above it, else the first feed of the site. */
final class FeedLinks {

    static final Index<FeedLinks> INDEX = Index.of(snapshot -> new FeedLinks(snapshot.feeds()));

    private final Link whole;
    private final Map<String, Link> byPage;

    /** @param feeds not empty; if several have the same page, the first one is used */
    private FeedLinks(List<Feed> feeds) {
        whole = link(feeds.get(0));
        byPage = feeds.stream().collect(Collectors.toMap(Feed::page, FeedLinks::link, (first, other) -> first));
    }

    /**
     * @param address of a page
     * @return title and address of the feed, without extension
     */
    Link of(String address) {
        int end = address.lastIndexOf('/');
        while (end > 0) {
            Link link = byPage.get(address.substring(0, end + 1));
            if (link != null) {
                return link;
            }
            end = address.lastIndexOf('/', end - 1);
        }
        return whole;
    }

    private static Link link(Feed feed) {
        return new Link(feed.title(), feed.address());
    }
}
