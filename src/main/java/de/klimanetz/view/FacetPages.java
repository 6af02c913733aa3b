package de.klimanetz.view;

import de.klimanetz.model.Area;
import de.klimanetz.model.Event;
import de.klimanetz.model.vocabulary.EventKind;
import de.klimanetz.model.vocabulary.Keyed;
import de.klimanetz.model.vocabulary.Scope;
import de.klimanetz.wording.GermanCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The lists of events by a value, a page each. */
final class FacetPages {

    /** So many events a page shows of those to come, and of those that were. */
    private static final int MOST = 100;

    private static final int FEW = 8;

    static final Link ALL = new Link("Alle Termine", Area.EVENTS.address());

    /**
     * What such a list shows.
     *
     * @param district what comes in the whole Kreis, for the list of a Kommune
     * @param comingMore how many coming events are not shown; the agenda has them
     * @param years the lists that have the past events which are not shown
     * @param narrower the lists that share a second value
     * @param ways to wider lists and to the calendar
     */
    public record View(
            String counts,
            List<EventCard> coming,
            int comingMore,
            List<EventCard> district,
            List<EventCard> past,
            List<Link> years,
            List<Group<Facet.Choice>> narrower,
            List<Link> ways) {}

    private final Workbench bench;
    private final Facets facets;
    private final Map<String, List<Facet.Choice>> towns = new TreeMap<>();
    private final List<Event> district;

    FacetPages(Workbench bench) {
        this.bench = bench;
        this.facets = bench.facets();
        this.district = bench.coming().stream()
                .filter(event -> event.scope() == Scope.DISTRICT && !event.isExample())
                .toList();
    }

    List<WebPage> pages() {
        List<WebPage> pages = new ArrayList<>();
        facets.members().forEach(member -> addMember(member, pages));
        facets.kinds().forEach(kind -> pages.add(page(kind, List.of(), byTown(kind), List.of(ALL, calendar(kind)))));
        facets.formats().forEach(facet -> pages.add(page(facet, List.of())));
        facets.audiences().forEach(facet -> pages.add(page(facet, byTown(facet))));
        facets.campaigns().forEach(facet -> pages.add(page(facet, List.of())));
        return pages;
    }

    private void addMember(Facet<Event> member, List<WebPage> pages) {
        List<Facet<Event>> kinds = facets.kindsOfMember(member.key());
        List<Facet<Event>> audiences = facets.audiencesOfMember(member.key());
        List<EventCard> everywhere = bench.cards()
                .events(district.stream()
                        .filter(event -> !event.members().contains(member.key()))
                        .limit(FEW));
        pages.add(page(
                member,
                everywhere,
                Facet.groups(List.of(
                        new Group<>("Art", "art", Facet.choices(kinds)),
                        new Group<>("Zielgruppe", "zielgruppe", Facet.choices(audiences)))),
                List.of(ALL, calendar(member.key()))));
        kinds.forEach(pair -> pages.add(pair(pair, wider(facets.kinds(), pair), member)));
        audiences.forEach(pair -> pages.add(pair(pair, wider(facets.audiences(), pair), member)));
    }

    private static Link calendar(Facet<Event> kind) {
        return calendar(Keyed.find(EventKind.class, kind.key()).orElseThrow().calendar());
    }

    private static Link calendar(String name) {
        return new Link("Kalender abonnieren", Channels.address(name));
    }

    private WebPage pair(Facet<Event> pair, Facet<Event> wider, Facet<Event> member) {
        towns.computeIfAbsent(wider.link().address(), none -> new ArrayList<>())
                .add(pair.choice(member.key(), member.label()));
        return page(pair, List.of(), List.of(), List.of(member.link(), wider.link()));
    }

    private static Facet<Event> wider(List<Facet<Event>> facets, Facet<Event> pair) {
        return Facet.first(facets, pair.key()).orElseThrow();
    }

    /** Known only when the pages of the Kommunen are made. */
    private List<Group<Facet.Choice>> byTown(Facet<Event> facet) {
        return Facet.groups(List.of(new Group<>(
                "Kommune", "kommune", towns.getOrDefault(facet.link().address(), List.of()))));
    }

    private WebPage page(Facet<Event> facet, List<Group<Facet.Choice>> narrower) {
        return page(facet, List.of(), narrower, List.of(ALL));
    }

    private WebPage page(
            Facet<Event> facet, List<EventCard> everywhere, List<Group<Facet.Choice>> narrower, List<Link> ways) {
        List<Event> coming = new ArrayList<>();
        List<Event> over = new ArrayList<>();
        for (Event event : facet.entries()) {
            (event.schedule().isOver(bench.today()) ? over : coming).add(event);
        }
        List<Event> past = EventPages.newestFirst(over);
        String counts = GermanCounts.events(coming.size(), past.size());
        View content = new View(
                counts,
                bench.cards().events(coming.stream().limit(MOST)),
                Math.max(0, coming.size() - MOST),
                everywhere,
                bench.cards().events(past.stream().limit(MOST)),
                past.stream()
                        .skip(MOST)
                        .map(event -> EventDays.first(event).getYear())
                        .distinct()
                        .map(CalendarPages::yearLink)
                        .toList(),
                narrower,
                ways);
        String description = facet.link().title() + ". " + counts + " im "
                + bench.site().network().title() + ".";
        List<Event> settled = coming.isEmpty() && everywhere.isEmpty() ? past : List.of();
        return bench.list("facet", facet.link(), description, facet.trail(), content, settled);
    }
}
