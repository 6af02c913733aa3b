package de.klimanetz.site;

import de.klimanetz.feed.Feed;
import de.klimanetz.feed.FeedItem;
import de.klimanetz.feed.FeedNames;
import de.klimanetz.feed.Newest;
import de.klimanetz.kind.funding.DeadlineNews;
import de.klimanetz.kind.funding.Deadlines;
import de.klimanetz.kind.notice.Notice;
import de.klimanetz.kind.practice.TransferNews;
import de.klimanetz.kind.series.EventNews;
import de.klimanetz.model.Area;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Due;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.Series;
import de.klimanetz.model.Site;
import de.klimanetz.model.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Selects the feeds of the site and their entries. Feeds also exist if they are empty, so that subscriptions do not
 * fail. Invented examples and entries with a later date than the day of the build are in none.
 */
public final class SiteFeeds {

    private final Site site;
    private final List<Topic> topics;
    private final LocalDate today;
    private final List<String> slugs;
    private final List<Published> publishedItems;
    private final EventNews eventNews;

    private record Published(Item item, LocalDate day) {

        void offerTo(Optional<Newest> newest) {
            newest.ifPresent(entries -> entries.offer(item, Kinds.feedText(item), day));
        }
    }

    private SiteFeeds(Site site, List<Topic> topics, LocalDate today) {
        this.site = site;
        this.topics = topics;
        this.today = today;
        this.eventNews = new EventNews(site, today, Kinds::feedText);
        this.slugs = site.all(Member.class).stream().map(Item::slug).toList();
        // Newest first, so that Newest rejects older items without creating entries.
        this.publishedItems = site.items()
                .filter(item -> !item.isExample())
                .flatMap(item -> item.publication().filter(this::hasCome).map(day -> new Published(item, day)).stream())
                .sorted(Comparator.comparing(Published::day).reversed())
                .toList();
    }

    /**
     * Returns the feeds: news (first), events, coming events, changes, good practice and its transfer, deadlines,
     * market; one per Kommune with its own items and those for the whole Kreis; one per campaign, series and topic.
     *
     * @param topics all topics of the site
     * @param today the day of the build in the time zone of the site
     */
    public static List<Feed> of(Site site, List<Topic> topics, LocalDate today) {
        return new SiteFeeds(site, topics, today).feeds();
    }

    private List<Feed> feeds() {
        String network = site.network().title();
        List<Feed> feeds = new ArrayList<>();
        feeds.add(feed(
                FeedNames.NEWS,
                "Aktuelles",
                Area.NEWS.address(),
                "Meldungen aus dem " + network,
                newest(ContentType.NEWS)));
        feeds.add(feed(
                FeedNames.EVENTS,
                "Neue Termine",
                Area.EVENTS.address(),
                "Termine im " + network + ", sobald sie angekündigt sind",
                newest(ContentType.EVENT, ContentType.SERIES)));
        feeds.add(feed(
                FeedNames.SOON,
                "Demnächst",
                Area.EVENTS.address(),
                "Termine im " + network + ", " + EventNews.DAYS_BEFORE + " Tage vorher",
                soon()));
        feeds.add(feed(
                FeedNames.CHANGES,
                "Geänderte Termine",
                Area.EVENTS.address(),
                "Was im " + network + " abgesagt, verlegt oder sonst geändert ist",
                changes()));
        feeds.add(feed(
                FeedNames.PRACTICES,
                "Gute Praxis",
                Area.PRACTICES.address(),
                "Was sich bewährt hat, aus dem " + network,
                newest(ContentType.PRACTICE)));
        List<FeedItem> transfers = transfers();
        feeds.add(feed(
                FeedNames.TRANSFERS,
                "Transfer",
                transfers.isEmpty() ? Area.PRACTICES.address() : Area.TRANSFER.address(),
                "Welche Kommune im " + network + " welche gute Praxis aufgegriffen hat",
                transfers));
        feeds.add(feed(
                FeedNames.DEADLINES,
                "Fristen",
                (Deadlines.havePage(site) ? Area.DEADLINES : Area.HOME).address(),
                "Fristen für Anträge und Pflichten im " + network + ", wenn sie bekannt werden und "
                        + DeadlineNews.DAYS_BEFORE + " Tage vorher",
                deadlines()));
        feeds.add(feed(
                FeedNames.MARKET,
                "Markt der Möglichkeiten",
                overview(Area.MARKET, Notice.class),
                "Was im " + network + " gesucht und geboten wird",
                newest(ContentType.NOTICE)));
        feeds.addAll(feedsBySubject());
        return feeds;
    }

    private List<Feed> feedsBySubject() {
        Map<String, Newest> ofMembers = emptyFeeds(slugs.stream());
        Map<String, Newest> ofCampaigns =
                emptyFeeds(site.all(Campaign.class).stream().map(Item::slug));
        Map<String, Newest> ofTopics = new HashMap<>();
        for (Topic topic : topics) {
            Newest newest = new Newest(today);
            topic.spellings().forEach(spelling -> ofTopics.put(spelling, newest));
        }
        for (Published one : publishedItems) {
            one.item().concerned(slugs).forEach(member -> one.offerTo(Optional.ofNullable(ofMembers.get(member))));
            campaign(one.item()).ifPresent(slug -> one.offerTo(Optional.ofNullable(ofCampaigns.get(slug))));
            one.item().topics().forEach(topic -> one.offerTo(Optional.ofNullable(ofTopics.get(topic))));
        }
        Map<String, Newest> ofSeries = seriesFeeds();
        List<Feed> feeds = new ArrayList<>();
        realSeries()
                .map(series -> feed(
                        series.slug(),
                        series.title(),
                        series.address(),
                        "Termine der Reihe „" + series.title() + "“: angekündigt, geändert und " + EventNews.DAYS_BEFORE
                                + " Tage vorher",
                        ofSeries.get(series.slug()).items()))
                .forEach(feeds::add);
        for (Member member : site.all(Member.class)) {
            String about = "Alles aus " + member.title() + " und für den ganzen Kreis";
            feeds.add(feed(
                    member.slug(),
                    member.title(),
                    member.address(),
                    about,
                    ofMembers.get(member.slug()).items()));
        }
        for (Campaign campaign : site.all(Campaign.class)) {
            feeds.add(feed(
                    campaign.slug(),
                    campaign.title(),
                    campaign.address(),
                    "Alles zur Kampagne „" + campaign.title() + "“",
                    ofCampaigns.get(campaign.slug()).items()));
        }
        for (Topic topic : topics) {
            feeds.add(feed(
                    FeedNames.ofTopic(topic.slug()),
                    "Stichwort " + topic.title(),
                    topic.address(),
                    "Alles zum Stichwort „" + topic.title() + "“",
                    ofTopics.get(topic.title()).items()));
        }
        return feeds;
    }

    /** The series itself, its events when they are announced, all meetings shortly before, and all changes. */
    private Map<String, Newest> seriesFeeds() {
        Map<String, Newest> feeds = emptyFeeds(site.all(Series.class).stream().map(Item::slug));
        for (Published one : publishedItems) {
            if (one.item() instanceof Series series) {
                one.offerTo(Optional.of(feeds.get(series.slug())));
            } else if (one.item() instanceof Event event && !event.isMeeting()) {
                one.offerTo(event.series().map(part -> feeds.get(part.slug())));
            }
        }
        // The series of an event may be internal.
        realEvents()
                .forEach(event -> event.series()
                        .map(part -> feeds.get(part.slug()))
                        .ifPresent(feed -> {
                            eventNews.offerReminder(event, feed);
                            eventNews.offerChanges(event, feed);
                        }));
        realSeries().forEach(series -> eventNews.offerChanges(series, feeds.get(series.slug())));
        return feeds;
    }

    private Map<String, Newest> emptyFeeds(Stream<String> slugs) {
        return slugs.collect(Collectors.toMap(Function.identity(), slug -> new Newest(today)));
    }

    private Feed feed(String name, String title, String page, String description, List<FeedItem> items) {
        return new Feed(name, site.settings().title() + ": " + title, page, description + ".", items);
    }

    /** A campaign is also an entry of its own feed. */
    private static Optional<String> campaign(Item item) {
        return item instanceof Campaign campaign ? Optional.of(campaign.slug()) : item.campaign();
    }

    private List<FeedItem> newest(ContentType... types) {
        Newest newest = new Newest(today);
        publishedItems.stream()
                .filter(one -> List.of(types).contains(one.item().type()))
                .forEach(one -> newest.offer(one.item(), Kinds.feedText(one.item()), one.day()));
        return newest.items();
    }

    private List<FeedItem> soon() {
        Newest soon = new Newest(today);
        realEvents().forEach(event -> eventNews.offerReminder(event, soon));
        return soon.items();
    }

    private List<FeedItem> changes() {
        Newest changes = new Newest(today);
        realEvents().forEach(event -> eventNews.offerChanges(event, changes));
        realSeries().forEach(series -> eventNews.offerChanges(series, changes));
        return changes.items();
    }

    private Stream<Event> realEvents() {
        return site.all(Event.class).stream().filter(event -> !event.isExample());
    }

    private Stream<Series> realSeries() {
        return site.all(Series.class).stream().filter(series -> !series.isExample());
    }

    private List<FeedItem> transfers() {
        Newest steps = new Newest(today);
        TransferNews.offer(site, Kinds::feedText, steps);
        return steps.items();
    }

    private List<FeedItem> deadlines() {
        Newest deadlines = new Newest(today);
        List<Member> members = site.publicMembers();
        for (Published one : publishedItems) {
            if (one.item() instanceof Due due) {
                DeadlineNews.offer(due, one.day(), members, Kinds.feedText(due), today, deadlines);
            }
        }
        return deadlines.items();
    }

    /** The page of an area that has no page without items is the home page. */
    private String overview(Area area, Class<?> kind) {
        return site.items().anyMatch(kind::isInstance) ? area.address() : Area.HOME.address();
    }

    private boolean hasCome(LocalDate day) {
        return !day.isAfter(today);
    }
}
