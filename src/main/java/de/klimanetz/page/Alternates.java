package de.klimanetz.page;

import de.klimanetz.feed.Feed;
import de.klimanetz.page.Snapshot.Calendar;
import de.klimanetz.page.WebPage.Alternate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the feed and the calendar of a page: its own, else that of the nearest page above it, else the first feed of the
 * site.
 */
final class Alternates {

    static final Index<Alternates> INDEX = Index.of(snapshot -> new Alternates(snapshot.feeds(), snapshot.calendars()));

    private final Feed first;
    private final Map<String, Feed> feeds;
    private final Map<String, Calendar> calendars;
    private final Map<String, Calendar> calendarsByName;

    /** @param feeds not empty; if several have the same page, the first one is used, as for calendars */
    private Alternates(List<Feed> feeds, List<Calendar> calendars) {
        this.first = feeds.get(0);
        this.feeds = feeds.stream().collect(Collectors.toMap(Feed::page, Function.identity(), (one, other) -> one));
        this.calendars =
                calendars.stream().collect(Collectors.toMap(Calendar::page, Function.identity(), (one, other) -> one));
        this.calendarsByName = calendars.stream().collect(Collectors.toMap(Calendar::name, Function.identity()));
    }

    List<Alternate> of(String page) {
        Feed feed = nearest(page, feeds).orElse(first);
        return Stream.concat(
                        Stream.of(
                                new Alternate("application/rss+xml", feed.title(), feed.address() + ".xml"),
                                new Alternate("application/feed+json", feed.title(), feed.address() + ".json")),
                        nearest(page, calendars).stream()
                                .map(calendar -> Alternate.calendar(calendar.title(), calendar.address())))
                .toList();
    }

    Optional<Calendar> calendar(String name) {
        return Optional.ofNullable(calendarsByName.get(name));
    }

    private static <T> Optional<T> nearest(String page, Map<String, T> byPage) {
        int end = page.lastIndexOf('/');
        while (end > 0) {
            T found = byPage.get(page.substring(0, end + 1));
            if (found != null) {
                return Optional.of(found);
            }
            end = page.lastIndexOf('/', end - 1);
        }
        return Optional.empty();
    }
}
