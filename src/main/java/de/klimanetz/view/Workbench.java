package de.klimanetz.view;

import de.klimanetz.feed.Feed;
import de.klimanetz.map.Atlas;
import de.klimanetz.memory.Answers;
import de.klimanetz.memory.Memory;
import de.klimanetz.model.Area;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.News;
import de.klimanetz.model.Site;
import de.klimanetz.model.Topic;
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What all makers of pages work with.
 *
 * @param coming the events that are not over
 * @param feeds the one of the site as a whole first
 * @param around what the pages of items show besides the items
 * @param surroundings to be asked for events and news, by pages that are kept
 * @param basis all the rest that such pages show; with another one they are made anew
 */
record Workbench(
        Site site,
        LocalDate today,
        List<Event> coming,
        Cards cards,
        Related related,
        Facets facets,
        Topics topics,
        List<Feed> feeds,
        Adoptions adoptions,
        Around around,
        Answers<Surroundings> surroundings,
        Object basis,
        Atlas atlas) {

    static Workbench of(
            Site site,
            LocalDate today,
            List<Topic> allTopics,
            List<Feed> feeds,
            Memory<Event, EventCard> eventCards,
            Atlas atlas) {
        List<Event> coming = site.events().stream()
                .filter(event -> !event.schedule().isOver(today))
                .toList();
        Towns towns = Towns.of(site);
        EventCards cards = new EventCards(towns, site.settings().zone());
        Related related = new Related(site);
        Facets facets = new Facets(site, related);
        Topics topics = new Topics(allTopics);
        Surroundings surroundings =
                new Surroundings(Signposts.of(site, facets, allTopics, FeedLinks.of(feeds)), related, topics);
        return new Workbench(
                site,
                today,
                coming,
                new Cards(towns, eventCards.of(site.events(), cards)),
                related,
                facets,
                topics,
                feeds,
                new Adoptions(site),
                new Around(site.settings(), today, towns, surroundings::signposts),
                () -> surroundings,
                List.of(site.withoutEventsAndNews(), today),
                atlas);
    }

    /** The way to an item; nothing while it is held back. */
    Optional<Link> link(ContentType type, String slug) {
        return around.link(type, slug);
    }

    Optional<Link> campaign(String slug) {
        return link(ContentType.CAMPAIGN, slug);
    }

    /** The themes that an item says it belongs to. */
    List<Link> themes(Item item) {
        return site.themes().stream()
                .filter(theme -> item.themes().contains(theme.slug()))
                .map(ThemePages::link)
                .toList();
    }

    /** What a campaign offers; nothing without events. */
    Optional<Programme> programme(Campaign campaign) {
        return Programme.of(campaign, eventsOf(campaign), today);
    }

    /**
     * The same, asking somebody else. Who keeps what is made with it uses nothing of events and news but what is asked for.
     */
    Workbench answeredBy(Answers<Surroundings> others) {
        return new Workbench(
                site,
                today,
                coming,
                cards,
                related,
                facets,
                topics,
                feeds,
                adoptions,
                around.answeredBy(others.of(Surroundings::signposts)),
                others,
                basis,
                atlas);
    }

    List<Event> eventsOf(Campaign campaign) {
        return surroundings.ask(Surroundings::eventsOf, campaign);
    }

    List<News> newsOf(Campaign campaign) {
        return surroundings.ask(Surroundings::newsOf, campaign);
    }

    Topic topic(String slug) {
        return surroundings.ask(Surroundings::topic, slug);
    }

    /** What a citizen of a Kommune can go to, there and in the whole Kreis; examples only where they belong to it. */
    Stream<Event> comingIn(Member member) {
        return coming.stream()
                .filter(event -> event.concerns(member.slug()))
                .filter(event -> !event.isExample() || event.members().contains(member.slug()));
    }

    /** The page of an item; it stands below the overview of its type. */
    WebPage itemPage(Item item, Link overview, Object content) {
        return around.itemPage(item, overview, content);
    }

    WebPage itemPage(Item item, String language, List<Link> trail, Object content) {
        return around.itemPage(item, language, trail, content);
    }

    /** An overview right below the home page. */
    WebPage overview(String template, Link link, String description, Object content) {
        return computed(template, link, description, List.of(Link.to(Area.HOME)), content);
    }

    /** A page besides that of a campaign; once the campaign is over it no longer changes with the day. */
    WebPage ofCampaign(
            Campaign campaign, String template, Link link, String description, List<Link> trail, Object content) {
        WebPage page = computed(template, link, description, trail, content);
        return campaign.isOver(today) ? page.settled(lastChange(campaign)) : page;
    }

    private LocalDate lastChange(Campaign campaign) {
        return lastChange(campaign.checked(), eventsOf(campaign));
    }

    private static LocalDate lastChange(LocalDate first, Collection<? extends Item> items) {
        return items.stream().map(Item::modified).reduce(first, (one, other) -> one.isAfter(other) ? one : other);
    }

    /**
     * A list of items.
     *
     * @param items at least one, if none of what is shown changes with the day; else none
     */
    WebPage list(
            String template,
            Link link,
            String description,
            List<Link> trail,
            Object content,
            Collection<? extends Item> items) {
        WebPage page = computed(template, link, description, trail, content);
        return items.isEmpty() ? page : page.settled(lastChange(LocalDate.MIN, items));
    }

    /** A page that no single file stands behind; it changes with the day. */
    WebPage computed(String template, Link link, String description, List<Link> trail, Object content) {
        return new WebPage(
                template,
                link.address(),
                link.title(),
                description,
                "de",
                trail,
                content,
                Optional.empty(),
                GermanDates.day(today),
                Optional.of(around.feed(link.address())),
                Optional.of(today));
    }
}
