package de.klimanetz.site;

import de.klimanetz.calendar.DayEntry;
import de.klimanetz.calendar.Subscription;
import de.klimanetz.calendar.Subscription.Label;
import de.klimanetz.feed.FeedNames;
import de.klimanetz.kind.event.EventLists;
import de.klimanetz.kind.funding.Deadlines;
import de.klimanetz.model.Area;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.Due;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.Series;
import de.klimanetz.model.Site;
import de.klimanetz.model.vocabulary.EventKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Selects the calendars of the site and their events. Events that never had an exact date and invented examples are in
 * none.
 */
public final class SiteCalendars {

    /** Events stay at least this long after their end; older ones are removed once per month. */
    private static final int KEPT_DAYS = 400;

    private final Site site;
    private final List<Event> events;
    private final LocalDate oldest;

    private SiteCalendars(Site site, LocalDate today) {
        this.oldest = today.minusDays(KEPT_DAYS).withDayOfMonth(1);
        this.site = site;
        this.events = site.all(Event.class).stream()
                .filter(event -> event.isInCalendars() && !event.announced().isOver(oldest))
                .toList();
    }

    /**
     * Returns the calendars: one with all events; one with all deadlines; one per Kommune with its own events and those for
     * the whole Kreis; one per campaign, series and kind of event. They also exist without events, so that subscriptions do
     * not fail. Besides, one per Kommune and kind as soon as there was an event, and one per event and meeting. Requires
     * unique names, see {@link DuplicateCalendars}.
     *
     * @param today the day of the build in the time zone of the site
     */
    public static List<Subscription> of(Site site, LocalDate today) {
        SiteCalendars calendars = new SiteCalendars(site, today);
        return Stream.of(
                        Stream.of(calendars.everything(), calendars.deadlines()),
                        calendars.ofMembers(),
                        calendars.ofCampaigns(),
                        calendars.ofSeries(),
                        calendars.ofEventKinds(),
                        calendars.ofMembersAndKinds(),
                        calendars.ofSingleEvents())
                .flatMap(Function.identity())
                .toList();
    }

    private Subscription everything() {
        String about = "Alle Termine im " + site.network().title() + ".";
        Label label = new Label(site.settings().title(), about, Area.EVENTS.address());
        return new Subscription(address(EventLists.ALL_CALENDAR), Optional.of(label), events);
    }

    /** The deadlines from the oldest events in the calendars on. */
    private Subscription deadlines() {
        List<Member> members = site.publicMembers();
        List<DayEntry> days = site.items()
                .filter(item -> item instanceof Due && !item.isExample())
                .map(Due.class::cast)
                .flatMap(item -> item.deadlines(members).stream()
                        .filter(deadline -> !deadline.day().isBefore(oldest))
                        .map(deadline -> entry(item, deadline)))
                .sorted(Comparator.comparing(DayEntry::day).thenComparing(DayEntry::id))
                .toList();
        Label label = new Label(
                site.settings().title() + ": " + Area.DEADLINES.title(),
                "Bis wann Anträge gestellt und Pflichten erfüllt sein müssen.",
                (Deadlines.havePage(site) ? Area.DEADLINES : Area.HOME).address());
        return new Subscription(address(FeedNames.DEADLINES), Optional.of(label), List.of(), days);
    }

    /** The id has no day, so that a corrected deadline moves in calendars, too. */
    private static DayEntry entry(Due item, Due.Deadline deadline) {
        String what = deadline.what() + (deadline.detail().isEmpty() ? "" : " (" + deadline.detail() + ")");
        return new DayEntry(
                item.id() + "/frist" + (deadline.key().isEmpty() ? "" : "/" + deadline.key()),
                deadline.day(),
                "Frist: " + deadline.what(),
                what + "\n\n" + item.teaser(),
                item.address(),
                item.modified(),
                List.of(Area.DEADLINES.title()));
    }

    private Stream<Subscription> ofMembers() {
        return site.all(Member.class).stream()
                .map(member -> ofItem(
                        member,
                        "Termine in " + member.title() + " und im ganzen Kreis.",
                        only(event -> event.concerns(member.slug()))));
    }

    private Stream<Subscription> ofCampaigns() {
        Map<Optional<String>, List<Event>> byCampaign = events.stream().collect(Collectors.groupingBy(Item::campaign));
        return site.all(Campaign.class).stream()
                .map(campaign -> ofItem(
                        campaign,
                        "Termine der Kampagne „" + campaign.title() + "“.",
                        byCampaign.getOrDefault(Optional.of(campaign.slug()), List.of())));
    }

    private Stream<Subscription> ofSeries() {
        return site.all(Series.class).stream()
                .map(series -> ofItem(
                        series, "Termine der Reihe „" + series.title() + "“.", only(event -> event.isPartOf(series))));
    }

    private Stream<Subscription> ofEventKinds() {
        Set<EventKind> listed = site.all(Event.class).stream().map(Event::kind).collect(Collectors.toSet());
        return Stream.of(EventKind.values())
                .map(kind -> named(
                        kind.calendar(),
                        kind.label(),
                        "Termine der Art „" + kind.label() + "“.",
                        listed.contains(kind) ? EventLists.address(kind) : Area.EVENTS.address(),
                        only(event -> event.kind() == kind)));
    }

    /** A calendar exists as soon as there was an event of the kind, and stays when it is past. */
    private Stream<Subscription> ofMembersAndKinds() {
        List<Event> all =
                site.all(Event.class).stream().filter(Event::isInCalendars).toList();
        return site.all(Member.class).stream().flatMap(member -> {
            Map<EventKind, List<Event>> byKind = new EnumMap<>(EventKind.class);
            all.stream()
                    .filter(event -> event.concerns(member.slug()))
                    .forEach(event -> byKind.computeIfAbsent(event.kind(), none -> new ArrayList<>())
                            .add(event));
            return byKind.entrySet().stream().map(kind -> ofMember(member, kind.getKey(), kind.getValue()));
        });
    }

    /** @param ever all events of the kind that concern the Kommune, past ones, too */
    private Subscription ofMember(Member member, EventKind kind, List<Event> ever) {
        boolean hasList = ever.stream().anyMatch(event -> event.members().contains(member.slug()));
        return named(
                EventLists.calendar(member, kind),
                member.title() + ", " + kind.label(),
                "Termine der Art „" + kind.label() + "“ in " + member.title() + " und im ganzen Kreis.",
                hasList ? EventLists.address(member, kind) : member.address(),
                ever.stream().filter(event -> !event.announced().isOver(oldest)).toList());
    }

    private Stream<Subscription> ofSingleEvents() {
        return events.stream().map(event -> new Subscription(event.calendarFile(), Optional.empty(), List.of(event)));
    }

    private List<Event> only(Predicate<Event> which) {
        return events.stream().filter(which).toList();
    }

    private Subscription ofItem(Item item, String about, List<Event> events) {
        return named(item.slug(), item.title(), about, item.address(), events);
    }

    private Subscription named(String name, String title, String about, String page, List<Event> events) {
        Label label = new Label(site.settings().title() + ": " + title, about, page);
        return new Subscription(address(name), Optional.of(label), events);
    }

    private static String address(String name) {
        return Area.CALENDARS.below(name + ".ics");
    }
}
