package de.klimanetz.site;

import de.klimanetz.feed.FeedNames;
import de.klimanetz.kind.CalendarBox;
import de.klimanetz.kind.event.EventLists;
import de.klimanetz.model.Area;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.Series;
import de.klimanetz.model.Settings;
import de.klimanetz.model.vocabulary.EventKind;
import de.klimanetz.page.Group;
import de.klimanetz.page.Index;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.Subscribe;
import de.klimanetz.page.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The channels of the site for the pages that list them. Campaigns that are over and invented campaigns and series are
 * not listed, although their files still exist for subscribers.
 */
final class Channels {

    /** The name of the embeds with all events, too. */
    static final String ALL = EventLists.ALL_CALENDAR;

    /** The feeds for the whole site. */
    private record SiteFeeds(List<Link> feeds) {

        static final Index<SiteFeeds> INDEX = Index.of(snapshot -> new SiteFeeds(snapshot.feeds().stream()
                .filter(feed -> FeedNames.isOfSite(feed.name()))
                .map(feed -> new Link(feed.title(), feed.name()))
                .toList()));

        /** Returns links with the name of the feed as address. */
        List<Link> all(String none) {
            return feeds;
        }
    }

    private final PageContext context;

    Channels(PageContext context) {
        this.context = context;
    }

    List<Group<Channel>> groups() {
        return filled(List.of(
                new Group<>("Alles", "seite-alles", wholeSite()),
                new Group<>("Kommunen", "seite-kommunen", members()),
                new Group<>(
                        "Kampagnen",
                        "seite-kampagnen",
                        campaigns().stream().map(this::item).toList()),
                new Group<>("Regelmäßige Treffen", "seite-reihen", series()),
                new Group<>("Arten von Terminen", "seite-arten", kinds()),
                new Group<>("Stichworte", "seite-stichworte", topics())));
    }

    private List<Channel> wholeSite() {
        List<Channel> channels = new ArrayList<>();
        channels.add(new Channel(
                "Alle Termine",
                Subscribe.id(ALL),
                List.of(calendar(ALL)),
                embeds(settings().title(), ALL)));
        context.ask(SiteFeeds.INDEX, SiteFeeds::all, "").stream()
                .map(feed -> new Channel(
                        shortTitle(feed), Subscribe.id(feed.address()), subscriptions(feed.address()), List.of()))
                .forEach(channels::add);
        return channels;
    }

    private List<Channel.Way> subscriptions(String name) {
        return name.equals(FeedNames.DEADLINES)
                ? Stream.concat(Stream.of(calendar(name)), feeds(name).stream()).toList()
                : feeds(name);
    }

    private List<Campaign> campaigns() {
        return context.all(Campaign.class).stream()
                .filter(campaign -> !campaign.isOver(context.today()) && !campaign.isExample())
                .toList();
    }

    /** With a calendar for each kind of events in the Kommune. */
    private List<Channel> members() {
        return context.all(Member.class).stream()
                .map(member -> item(member)
                        .with(Stream.of(EventKind.values())
                                .flatMap(kind -> context.calendar(EventLists.calendar(member, kind)).stream()
                                        .map(calendar -> new Link(kind.label(), calendar.address())))
                                .toList()))
                .toList();
    }

    /** Calendar, feed and embeds are named by the slug of the item. */
    private Channel item(Item item) {
        return new Channel(
                item.title(),
                Subscribe.id(item.slug()),
                Stream.concat(Stream.of(calendar(item.slug())), feeds(item.slug()).stream())
                        .toList(),
                embeds(item.title(), item.slug()));
    }

    private List<Channel> series() {
        return context.all(Series.class).stream()
                .filter(series -> !series.isExample())
                .map(series -> new Channel(
                        series.title(),
                        Subscribe.id(series.slug()),
                        Stream.concat(Stream.of(calendar(series.slug())), feeds(series.slug()).stream())
                                .toList(),
                        List.of()))
                .toList();
    }

    private List<Channel> kinds() {
        return Stream.of(EventKind.values())
                .map(kind -> new Channel(
                        kind.label(), Subscribe.id(kind.calendar()), List.of(calendar(kind.calendar())), List.of()))
                .toList();
    }

    private List<Channel> topics() {
        return context.ask(Topics.INDEX, Topics::all, "").stream()
                .map(topic -> new Channel(
                        topic.title(),
                        Subscribe.id(FeedNames.ofTopic(topic.slug())),
                        feeds(FeedNames.ofTopic(topic.slug())),
                        List.of()))
                .toList();
    }

    /** Returns the channels that have embeds. */
    List<Group<Channel>> toEmbed() {
        return filled(groups().stream()
                .map(group -> new Group<>(
                        group.title(),
                        group.id(),
                        group.entries().stream()
                                .filter(channel -> !channel.embeds().isEmpty())
                                .toList()))
                .toList());
    }

    private static List<Group<Channel>> filled(List<Group<Channel>> groups) {
        return groups.stream().filter(group -> !group.entries().isEmpty()).toList();
    }

    private Channel.Way calendar(String name) {
        String address = Area.CALENDARS.below(name + ".ics");
        return new Channel.Way("Kalender", address, settings().absolute(address), CalendarBox.of(name, context));
    }

    private List<Channel.Way> feeds(String name) {
        String address = Area.FEEDS.below(name);
        return List.of(way("RSS-Feed", address + ".xml"), way("JSON-Feed", address + ".json"));
    }

    private Channel.Way way(String label, String address) {
        return new Channel.Way(label, address, settings().absolute(address), Optional.empty());
    }

    /** Removes the prefix "site title: ". */
    private String shortTitle(Link feed) {
        return feed.title().substring(settings().title().length() + 2);
    }

    private List<Channel.Way> embeds(String title, String name) {
        String page = EmbedPages.address(name);
        return List.of(
                new Channel.Way("Rahmen", page, frame(title, settings().absolute(page)), Optional.empty()),
                way("HTML-Stück", EmbedPages.fragment(name)));
    }

    /** Loads the frame lazily and sends no referrer. */
    private static String frame(String title, String address) {
        return new Element("iframe")
                .attr("src", address)
                .attr("title", EmbedPages.title(title))
                .attr("width", "100%")
                .attr("height", "600")
                .attr("loading", "lazy")
                .attr("referrerpolicy", "no-referrer")
                .attr("style", "border:0")
                .outerHtml();
    }

    private Settings settings() {
        return context.settings();
    }
}
