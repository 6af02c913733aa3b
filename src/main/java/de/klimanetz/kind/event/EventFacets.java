package de.klimanetz.kind.event;

import de.klimanetz.model.Area;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.Member;
import de.klimanetz.model.Site;
import de.klimanetz.model.vocabulary.EventKind;
import de.klimanetz.model.vocabulary.Keyed;
import de.klimanetz.page.Facet;
import de.klimanetz.page.Group;
import de.klimanetz.page.Index;
import de.klimanetz.page.Link;
import de.klimanetz.page.Subscribe;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The lists of events per facet value: Kommune, kind, format, audience and campaign, and a Kommune combined with a kind
 * or an audience.
 */
public final class EventFacets {

    public static final Index<EventFacets> INDEX = Index.of(snapshot -> new EventFacets(snapshot.site()));

    static final Link ALL = new Link("Alle Termine", Area.EVENTS.address());

    /**
     * One list.
     *
     * @param narrower the lists with a second value
     * @param ways links to wider lists and to the calendar
     * @param calendar the name of the calendar with these events and those for the whole Kreis, or empty
     */
    record Entry(
            Facet<Event> facet,
            boolean ofMember,
            List<Group<Facet.Choice>> narrower,
            List<Link> ways,
            String calendar) {}

    private final List<Facet<Event>> kinds;
    private final List<Facet<Event>> formats;
    private final List<Facet<Event>> audiences;
    private final List<Facet<Event>> members = new ArrayList<>();
    private final List<Facet<Event>> campaigns;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private EventFacets(Site site) {
        List<Event> events = site.all(Event.class);
        kinds = facets(events, event -> List.of(event.kind()), kind -> "Termine: " + kind.label(), EventLists.KIND);
        formats = facets(
                events, event -> List.of(event.format()), format -> "Termine " + format.label(), EventLists.FORMAT);
        audiences =
                facets(events, Event::audiences, audience -> "Termine für " + audience.label(), EventLists.AUDIENCE);
        Map<String, List<Event>> byCampaign =
                grouped(events, event -> event.campaign().stream().toList());
        campaigns = site.all(Campaign.class).stream()
                .filter(campaign -> byCampaign.containsKey(campaign.slug()))
                .map(campaign -> ofCampaign(campaign, byCampaign.get(campaign.slug())))
                .toList();
        Map<String, List<Facet.Choice>> towns = addMembers(site, grouped(events, Event::members));
        kinds.forEach(
                kind -> add(kind, byTown(kind, towns), List.of(ALL, calendar(calendarOf(kind))), calendarOf(kind)));
        formats.forEach(facet -> add(facet, List.of(), List.of(ALL), ""));
        audiences.forEach(facet -> add(facet, byTown(facet, towns), List.of(ALL), ""));
        campaigns.forEach(facet -> add(facet, List.of(), List.of(ALL), ""));
    }

    private void add(Facet<Event> facet, List<Group<Facet.Choice>> narrower, List<Link> ways, String calendar) {
        entries.put(facet.link().address(), new Entry(facet, false, narrower, ways, calendar));
    }

    private static Map<String, List<Event>> grouped(List<Event> events, Function<Event, List<String>> keys) {
        Map<String, List<Event>> groups = new HashMap<>();
        events.forEach(event -> keys.apply(event)
                .forEach(key ->
                        groups.computeIfAbsent(key, none -> new ArrayList<>()).add(event)));
        return groups;
    }

    private static <K extends Enum<K> & Keyed> List<Facet<Event>> facets(
            List<Event> events, Function<Event, List<K>> keys, Function<K, String> title, String word) {
        Link above = Link.to(Area.EVENTS);
        return Facet.by(events, keys, title, word, above, List.of(Link.to(Area.HOME), above));
    }

    private static Facet<Event> ofCampaign(Campaign campaign, List<Event> events) {
        return new Facet<>(
                campaign.slug(),
                campaign.title(),
                new Link("Termine: " + campaign.title(), EventLists.address(campaign)),
                List.of(Link.to(Area.HOME), Link.to(Area.CAMPAIGNS), Link.to(campaign)),
                events);
    }

    /** Adds the lists of the Kommunen. Returns the choices of Kommunen by address of the list of a kind or audience. */
    private Map<String, List<Facet.Choice>> addMembers(Site site, Map<String, List<Event>> byMember) {
        Map<String, List<Facet.Choice>> towns = new HashMap<>();
        site.all(Member.class).stream()
                .filter(member -> byMember.containsKey(member.slug()))
                .forEach(member -> addMember(member, byMember.get(member.slug()), towns));
        return towns;
    }

    private void addMember(Member member, List<Event> events, Map<String, List<Facet.Choice>> towns) {
        String title = (member.isDistrict() ? "Termine im " : "Termine in ") + member.title();
        Link list = new Link(title, EventLists.address(member));
        List<Link> trail = List.of(Link.to(Area.HOME), Link.to(Area.MEMBERS), Link.to(member));
        List<Link> below = Stream.concat(trail.stream(), Stream.of(list)).toList();
        Facet<Event> all = new Facet<>(member.slug(), member.title(), list, trail, events);
        List<Facet<Event>> ofKinds = Facet.by(
                events,
                event -> List.of(event.kind()),
                kind -> title + ": " + kind.label(),
                EventLists.KIND,
                list,
                below);
        List<Facet<Event>> ofAudiences = Facet.by(
                events,
                Event::audiences,
                audience -> title + " für " + audience.label(),
                EventLists.AUDIENCE,
                list,
                below);
        members.add(all);
        List<Group<Facet.Choice>> narrower = Facet.groups(List.of(
                new Group<>("Art", "art", Facet.choices(ofKinds)),
                new Group<>("Zielgruppe", "zielgruppe", Facet.choices(ofAudiences))));
        entries.put(
                list.address(), new Entry(all, true, narrower, List.of(ALL, calendar(member.slug())), member.slug()));
        ofKinds.forEach(pair -> addPair(pair, all, kinds, towns, EventLists.calendar(member, kindOf(pair))));
        ofAudiences.forEach(pair -> addPair(pair, all, audiences, towns, ""));
    }

    private void addPair(
            Facet<Event> pair,
            Facet<Event> member,
            List<Facet<Event>> wide,
            Map<String, List<Facet.Choice>> towns,
            String calendar) {
        Link wider = Facet.first(wide, pair.key()).orElseThrow().link();
        towns.computeIfAbsent(wider.address(), none -> new ArrayList<>())
                .add(pair.choice(member.key(), member.label()));
        add(pair, List.of(), List.of(member.link(), wider), calendar);
    }

    private static List<Group<Facet.Choice>> byTown(Facet<Event> facet, Map<String, List<Facet.Choice>> towns) {
        return Facet.groups(List.of(new Group<>(
                "Kommune", "kommune", towns.getOrDefault(facet.link().address(), List.of()))));
    }

    private static String calendarOf(Facet<Event> kind) {
        return kindOf(kind).calendar();
    }

    private static EventKind kindOf(Facet<Event> kind) {
        return Keyed.find(EventKind.class, kind.key()).orElseThrow();
    }

    private static Link calendar(String name) {
        return new Link("Kalender abonnieren", Subscribe.address(name));
    }

    List<String> addresses(String ignored) {
        return List.copyOf(entries.keySet());
    }

    /** Returns the list at an address, or null. */
    Entry entry(String address) {
        return entries.get(address);
    }

    /** Returns the link to the list at an address; empty if there are no events. */
    public Optional<Link> list(String address) {
        return Optional.ofNullable(entries.get(address))
                .map(entry -> entry.facet().link());
    }

    /** Like {@link #list}, with the value as title. */
    Optional<Link> value(String address) {
        return Optional.ofNullable(entries.get(address))
                .map(entry -> new Link(entry.facet().label(), address));
    }

    /**
     * Returns all values to choose from.
     *
     * @param mostCampaigns the number of campaigns, newest first
     */
    List<Group<Facet.Choice>> choices(int mostCampaigns) {
        return Facet.groups(List.of(
                new Group<>("Kommune", "kommune", Facet.choices(members)),
                new Group<>("Art", "art", Facet.choices(kinds)),
                new Group<>("Format", "format", Facet.choices(formats)),
                new Group<>("Zielgruppe", "zielgruppe", Facet.choices(audiences)),
                new Group<>(
                        "Kampagne",
                        "kampagne",
                        Facet.choices(campaigns.stream().limit(mostCampaigns).toList()))));
    }
}
