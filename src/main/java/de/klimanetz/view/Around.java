package de.klimanetz.view;

import de.klimanetz.memory.Answers;
import de.klimanetz.model.Area;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.News;
import de.klimanetz.model.Settings;
import de.klimanetz.model.vocabulary.EventKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that the page of an item shows besides the item. Whoever makes such pages is given this and nothing else, so that a
 * page need not be made again as long as it has the same around it.
 *
 * @param signposts to be asked for every single way, see {@link de.klimanetz.memory.NotingMemory}
 */
record Around(Settings settings, LocalDate today, Towns towns, Answers<Signposts> signposts) {

    /** What is the same around all items. */
    Object basis() {
        return List.of(settings, today, towns);
    }

    /** The same, asking somebody else. */
    Around answeredBy(Answers<Signposts> others) {
        return new Around(settings, today, towns, others);
    }

    /** The way to an item; nothing while it is held back. */
    Optional<Link> link(ContentType type, String slug) {
        return link(type.address(slug));
    }

    Optional<Link> campaign(Item item) {
        return item.campaign().flatMap(slug -> link(ContentType.CAMPAIGN, slug));
    }

    /** The series that an event belongs to. */
    Optional<Signposts.SeriesPart> series(Event event) {
        return event.series().flatMap(part -> signposts.ask(Signposts::toSeries, part.slug()));
    }

    Optional<Link> olderThan(News news) {
        return signposts.ask(Signposts::toOlderThan, news);
    }

    Optional<Link> newerThan(News news) {
        return signposts.ask(Signposts::toNewerThan, news);
    }

    /** The topics of an item; one without a page has no address. */
    List<Link> topics(Item item) {
        return item.topics().stream()
                .map(topic -> signposts.ask(Signposts::toTopic, topic))
                .toList();
    }

    /** The way to all events of the same kind. */
    Link kind(EventKind kind) {
        return link(Facets.address(kind)).orElseThrow();
    }

    /** The ways to all events for the same audiences, named by these. */
    List<Link> audiences(Event event) {
        return event.audiences().stream()
                .flatMap(audience -> link(Facets.address(audience)).stream())
                .toList();
    }

    /** The ways to all events in the same Kommunen, named by these. */
    List<Link> places(Event event) {
        return event.members().stream()
                .flatMap(slug -> link(Facets.address(slug)).stream())
                .toList();
    }

    /** The way to an item that is not held back, or to a list of events by a value. */
    Optional<Link> link(String address) {
        return signposts.ask(Signposts::to, address);
    }

    /** The feed that tells of the same as a page. */
    Link feed(String address) {
        return signposts.ask(Signposts::toFeed, address);
    }

    /** The page of an item; it stands below the overview of its type. */
    WebPage itemPage(Item item, Link overview, Object content) {
        return itemPage(item, "de", List.of(Link.to(Area.HOME), overview), content);
    }

    WebPage itemPage(Item item, String language, List<Link> trail, Object content) {
        return new WebPage(
                item.type().key(),
                item.address(),
                item.title(),
                item.teaser(),
                language,
                trail,
                content,
                Optional.of(item.place()),
                "",
                Optional.of(feed(item.address())),
                Optional.of(item.modified()));
    }
}
