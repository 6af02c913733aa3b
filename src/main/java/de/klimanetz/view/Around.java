package de.klimanetz.view;

import de.klimanetz.model.Body;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Event;
import de.klimanetz.model.EventKind;
import de.klimanetz.model.Item;
import de.klimanetz.model.Series;
import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that the page of an item shows besides the item: with the same around it, an item has the same page. Whoever makes
 * such pages is given this and nothing else.
 *
 * @param links by address: to every item, every list of events by a value, every topic; what is held back has none
 */
record Around(
        Settings settings,
        LocalDate today,
        Towns towns,
        Map<String, SeriesPart> series,
        Map<String, Link> links,
        FeedLinks feeds) {

    /** What the meetings of a series show of it. */
    record SeriesPart(Link link, Optional<Body.Section> agenda) {}

    static Around of(Site site, LocalDate today, Towns towns, Facets facets, Topics topics, FeedLinks feeds) {
        Map<String, Link> links = new HashMap<>();
        Stream.of(site.items().map(Cards::link), facets.links(), topics.links())
                .flatMap(Function.identity())
                .forEach(link -> links.put(link.address(), link));
        Map<String, SeriesPart> series = site.series().stream()
                .collect(Collectors.toMap(
                        Series::slug, one -> new SeriesPart(Cards.link(one), SeriesPages.agenda(one))));
        return new Around(site.settings(), today, towns, series, links, feeds);
    }

    /** The way to an item; nothing while it is held back. */
    Optional<Link> link(ContentType type, String slug) {
        return link(type.address(slug));
    }

    Optional<Link> campaign(Item item) {
        return item.common().campaign().flatMap(slug -> link(ContentType.CAMPAIGN, slug));
    }

    /** The series that an event belongs to. */
    Optional<SeriesPart> series(Event event) {
        return event.series().map(part -> series.get(part.slug()));
    }

    /** The topics of an item; one without a page has no address. */
    List<Link> topics(Item item) {
        return item.common().topics().stream()
                .map(topic -> new Link(
                        topic, link(Topics.address(topic)).map(Link::address).orElse("")))
                .toList();
    }

    /** The way to all events of the same kind. */
    Link kind(EventKind kind) {
        return link(Facets.address(kind)).orElseThrow();
    }

    /** The ways to all events for the same audiences, named by these. */
    List<Link> audiences(Event event) {
        return event.common().audiences().stream()
                .flatMap(audience -> link(Facets.address(audience)).stream())
                .toList();
    }

    /** The ways to all events in the same Kommunen, named by these. */
    List<Link> places(Event event) {
        return event.common().members().stream()
                .flatMap(slug -> link(Facets.address(slug)).stream())
                .toList();
    }

    private Optional<Link> link(String address) {
        return Optional.ofNullable(links.get(address));
    }

    /** The page of an item; it stands below the overview of its type. */
    WebPage itemPage(Item item, Link overview, Object content) {
        return itemPage(item, "de", List.of(Workbench.HOME, overview), content);
    }

    WebPage itemPage(Item item, String language, List<Link> trail, Object content) {
        return new WebPage(
                item.type().key(),
                item.address(),
                item.title(),
                item.common().teaser(),
                language,
                trail,
                content,
                Optional.of(item.common().place()),
                "",
                Optional.of(feeds.of(item.address())),
                Optional.of(
                        item instanceof Event event
                                ? event.modified()
                                : item.common().checked()));
    }
}
