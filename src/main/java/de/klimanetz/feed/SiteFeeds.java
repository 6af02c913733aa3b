package de.klimanetz.feed;

import de.klimanetz.model.Campaign;
import de.klimanetz.model.Change;
import de.klimanetz.model.Event;
import de.klimanetz.model.FeedNames;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.Practice;
import de.klimanetz.model.Site;
import de.klimanetz.model.Topic;
import de.klimanetz.model.Transfer;
import de.klimanetz.wording.GermanDates;
import de.klimanetz.wording.GermanSchedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which feeds there are, and what they tell on a day. All are there even when they are empty, so that no subscription ever
 * leads to nothing. Invented examples and what lies in the future are in none.
 */
public final class SiteFeeds {

    /** So long before an event it is told of once more. */
    private static final int SOON_DAYS = 14;

    private final Site site;
    private final LocalDate today;

    private SiteFeeds(Site site, LocalDate today) {
        this.site = site;
        this.today = today;
    }

    /**
     * The feeds of the site, the one of the news first: news, events, coming events, changes, good practice and its transfer; one a
     * Kommune with its own items and the ones for the whole Kreis, one a campaign, one a topic.
     */
    public static List<Feed> of(Site site, LocalDate today) {
        return new SiteFeeds(site, today).feeds();
    }

    private List<Feed> feeds() {
        String network = site.network().title();
        Collection<Item> events = new ArrayList<>(site.series());
        site.events().stream().filter(event -> !event.isMeeting()).forEach(events::add);
        List<Feed> feeds = new ArrayList<>();
        feeds.add(
                feed(FeedNames.NEWS, "Aktuelles", "/aktuelles/", "Meldungen aus dem " + network, stories(site.news())));
        feeds.add(feed(
                FeedNames.EVENTS,
                "Neue Termine",
                "/termine/",
                "Termine im " + network + ", sobald sie angekündigt sind",
                stories(events)));
        feeds.add(feed(
                FeedNames.SOON,
                "Demnächst",
                "/termine/",
                "Termine im " + network + ", " + SOON_DAYS + " Tage vorher",
                soon()));
        feeds.add(feed(
                FeedNames.CHANGES,
                "Geänderte Termine",
                "/termine/",
                "Was im " + network + " abgesagt, verlegt oder sonst geändert ist",
                changes()));
        feeds.add(feed(
                FeedNames.PRACTICES,
                "Gute Praxis",
                "/gute-praxis/",
                "Was sich bewährt hat, aus dem " + network,
                stories(site.practices())));
        List<Story> transfers = transfers();
        feeds.add(feed(
                FeedNames.TRANSFERS,
                "Transfer",
                transfers.isEmpty() ? "/gute-praxis/" : "/transfer/",
                "Welche Kommune im " + network + " welche gute Praxis aufgegriffen hat",
                transfers));
        feeds.addAll(feedsByWhatItIsAbout());
        return feeds;
    }

    private List<Feed> feedsByWhatItIsAbout() {
        List<Story> all = stories(site.items().toList());
        List<Feed> feeds = new ArrayList<>();
        for (Member member : site.members()) {
            String about = "Alles aus " + member.title() + " und für den ganzen Kreis";
            feeds.add(feed(
                    member.slug(),
                    member.title(),
                    member.address(),
                    about,
                    newest(all, item -> item.concerns(member.slug()))));
        }
        Map<String, List<Story>> ofCampaigns = new HashMap<>();
        all.forEach(story -> campaign(story.item())
                .ifPresent(slug -> ofCampaigns
                        .computeIfAbsent(slug, first -> new ArrayList<>())
                        .add(story)));
        for (Campaign campaign : site.campaigns()) {
            feeds.add(feed(
                    campaign.slug(),
                    campaign.title(),
                    campaign.address(),
                    "Alles zur Kampagne „" + campaign.title() + "“",
                    ofCampaigns.getOrDefault(campaign.slug(), List.of())));
        }
        Map<String, Story> byId = all.stream().collect(Collectors.toMap(Story::id, story -> story));
        for (Topic topic : Topic.all(site)) {
            feeds.add(feed(
                    FeedNames.ofTopic(topic.slug()),
                    "Stichwort " + topic.title(),
                    topic.address(),
                    "Alles zum Stichwort „" + topic.title() + "“",
                    topic.items().stream()
                            .flatMap(item -> Optional.ofNullable(byId.get(item.id())).stream())
                            .toList()));
        }
        return feeds;
    }

    private Feed feed(String name, String title, String page, String description, List<Story> stories) {
        return new Feed(name, site.settings().title() + ": " + title, page, description + ".", stories);
    }

    /** A campaign belongs to its own feed. */
    private static Optional<String> campaign(Item item) {
        return item instanceof Campaign campaign
                ? Optional.of(campaign.slug())
                : item.common().campaign();
    }

    private List<Story> stories(Collection<? extends Item> items) {
        return items.stream()
                .filter(item -> !item.common().example())
                .flatMap(item -> item.publication().filter(this::hasCome).map(day -> Story.of(item, day)).stream())
                .sorted(Story.NEWEST_FIRST)
                .toList();
    }

    private static List<Story> newest(List<Story> sorted, Predicate<Item> which) {
        return sorted.stream()
                .filter(story -> which.test(story.item()))
                .limit(Feed.MOST)
                .toList();
    }

    /** Events that have not begun, also the meetings of series, dated by the day on which they came near. */
    private List<Story> soon() {
        List<Story> soon = new ArrayList<>();
        for (Event event : site.events()) {
            LocalDate first = event.schedule().first().orElse(LocalDate.MAX);
            LocalDate published = event.publication().orElse(LocalDate.MAX);
            if (event.isInCalendars() && !first.isBefore(today)) {
                LocalDate near = first.minusDays(SOON_DAYS);
                LocalDate day = near.isBefore(published) ? published : near;
                if (hasCome(day)) {
                    soon.add(Story.reminder(event, first, day));
                }
            }
        }
        return soon;
    }

    private List<Story> changes() {
        List<Story> changes = new ArrayList<>();
        for (Event event : site.events()) {
            if (!event.common().example()) {
                changes.addAll(changes(event));
            }
        }
        return changes;
    }

    /** Changes of one day are counted from the oldest on, since later ones are added behind. */
    private List<Story> changes(Event event) {
        List<Story> stories = new ArrayList<>();
        Map<LocalDate, Integer> ofDay = new HashMap<>();
        List<Change> oldestFirst = new ArrayList<>(event.changes());
        Collections.reverse(oldestFirst);
        for (Change change : oldestFirst) {
            int number = ofDay.merge(change.day(), 1, Integer::sum);
            String key = "aenderung/" + change.day() + (number == 1 ? "" : "/" + number);
            if (hasCome(change.day())) {
                stories.add(Story.news(event, key, change.day(), change.words()));
            }
        }
        return stories;
    }

    /** Dated by the first day that “seit” may mean: all that is known of when the step was made. */
    private List<Story> transfers() {
        Map<String, Practice> practices =
                site.practices().stream().collect(Collectors.toMap(Practice::slug, practice -> practice));
        Map<String, Member> members = site.members().stream().collect(Collectors.toMap(Member::slug, member -> member));
        List<Story> stories = new ArrayList<>();
        for (Transfer step : site.transfers()) {
            Practice practice = practices.get(step.practice());
            Member member = members.get(step.member());
            if (!practice.common().example()) {
                stories.add(Story.news(
                        practice,
                        "transfer/" + member.id() + "/" + GermanSchedule.machine(step.since()),
                        step.since().first(),
                        step.state().label() + " in " + member.title() + " (" + GermanDates.date(step.since()) + ")"));
            }
        }
        return stories;
    }

    private boolean hasCome(LocalDate day) {
        return !day.isAfter(today);
    }
}
