package de.klimanetz.view;

import de.klimanetz.model.Body;
import de.klimanetz.model.News;
import de.klimanetz.model.Series;
import de.klimanetz.model.Site;
import de.klimanetz.model.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the page of an item may lead.
 *
 * @param links by address: to every item that is not held back, and to every list of events by a value
 * @param series by slug
 * @param older for each slug of a piece of news what is next to it
 * @param topics the address of each by its spellings
 */
record Signposts(
        Map<String, Link> links,
        Map<String, SeriesPart> series,
        Map<String, Link> older,
        Map<String, Link> newer,
        Map<String, String> topics,
        FeedLinks feeds) {

    /** What the meetings of a series show of it. */
    record SeriesPart(Link link, Optional<Body.Section> agenda) {}

    static Signposts of(Site site, Facets facets, List<Topic> topics, FeedLinks feeds) {
        Map<String, Link> links = new HashMap<>();
        Stream.of(site.items().map(Cards::link), facets.links())
                .flatMap(Function.identity())
                .forEach(link -> links.put(link.address(), link));
        Map<String, SeriesPart> series = site.series().stream()
                .collect(Collectors.toMap(
                        Series::slug, one -> new SeriesPart(Cards.link(one), SeriesPages.agenda(one))));
        Map<String, Link> older = new HashMap<>();
        Map<String, Link> newer = new HashMap<>();
        List<News> news = site.news();
        for (int index = 1; index < news.size(); index++) {
            older.put(news.get(index - 1).slug(), Cards.link(news.get(index)));
            newer.put(news.get(index).slug(), Cards.link(news.get(index - 1)));
        }
        Map<String, String> addresses = new HashMap<>();
        topics.forEach(topic -> topic.spellings().forEach(spelling -> addresses.put(spelling, topic.address())));
        return new Signposts(links, series, older, newer, addresses, feeds);
    }

    Optional<Link> to(String address) {
        return Optional.ofNullable(links.get(address));
    }

    Optional<SeriesPart> toSeries(String slug) {
        return Optional.ofNullable(series.get(slug));
    }

    /** To a topic, called as it is spelled; one without a page has no address. */
    Link toTopic(String spelling) {
        return new Link(spelling, topics.getOrDefault(spelling, ""));
    }

    Optional<Link> toOlderThan(News news) {
        return Optional.ofNullable(older.get(news.slug()));
    }

    Optional<Link> toNewerThan(News news) {
        return Optional.ofNullable(newer.get(news.slug()));
    }

    /** To the feed that tells of the same as a page. */
    Link toFeed(String address) {
        return feeds.of(address);
    }
}
