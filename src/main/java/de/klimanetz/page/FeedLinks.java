package de.klimanetz.page;

import de.klimanetz.feed.Feed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which feed fits a page: its own, else the one of the nearest page above it, else the one of the site as a whole. */
final class FeedLinks {

    static final Index<FeedLinks> INDEX = Index.of(snapshot -> new FeedLinks(snapshot.feeds()));

    private final Link whole;
    private final Map<String, Link> byPage;

    /** Of several feeds for one page the first counts; the first of all is for the site as a whole. */
    private FeedLinks(List<Feed> feeds) {
        whole = link(feeds.get(0));
        byPage = feeds.stream().collect(Collectors.toMap(Feed::page, FeedLinks::link, (first, other) -> first));
    }

    /** By its address without extension. */
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
