package de.klimanetz.view;

import de.klimanetz.model.Area;
import de.klimanetz.model.Event;
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The calendar as lists: agenda by day of what comes, one page a year, the archive. */
final class CalendarPages {

    /** What comes: running events first, then by month and day, then those without a day; and all lists by a value. */
    public record Agenda(
            List<EventCard> running,
            List<Group<Group<EventCard>>> months,
            List<EventCard> vague,
            List<Card> series,
            List<Link> years,
            String thisMonth,
            List<Group<Facet.Choice>> facets) {}

    /** All events of a year by month; vague ones apart. */
    public record YearView(
            List<Group<EventCard>> months, List<EventCard> vague, List<Link> monthTables, List<Link> years) {}

    /** The newest of what lies behind, and the way to all years of it. */
    public record Archive(List<EventCard> newest, List<Link> years) {}

    private static final int NEWEST = 30;

    /** Every campaign leads to its own list; the agenda offers the newest. */
    private static final int CAMPAIGNS = 10;

    private final Workbench bench;
    private final List<Event> events;
    private final NavigableMap<Integer, List<Event>> byYear;
    private final Map<Integer, List<Link>> monthTables;

    CalendarPages(Workbench bench) {
        this.bench = bench;
        this.events = bench.site().events();
        byYear = events.stream()
                .filter(event -> event.schedule().first().isPresent())
                .collect(Collectors.groupingBy(
                        event -> EventDays.first(event).getYear(), TreeMap::new, Collectors.toList()));
        byYear.putIfAbsent(bench.today().getYear(), List.of());
        monthTables = MonthPages.months(events, bench.today()).stream()
                .collect(Collectors.groupingBy(
                        YearMonth::getYear, Collectors.mapping(MonthPages::link, Collectors.toList())));
        monthTables.keySet().forEach(year -> byYear.putIfAbsent(year, List.of()));
    }

    List<WebPage> pages() {
        List<WebPage> pages = new ArrayList<>();
        pages.add(agenda());
        pages.add(archive());
        byYear.descendingMap().forEach((year, ofYear) -> pages.add(year(year, ofYear)));
        return pages;
    }

    private WebPage agenda() {
        LocalDate today = bench.today();
        List<Event> exact = bench.coming().stream()
                .filter(event -> event.schedule().isExact())
                .toList();
        List<EventCard> running = bench.cards()
                .events(exact.stream().filter(event -> EventDays.first(event).isBefore(today)));
        Map<YearMonth, List<Event>> byMonth = grouped(
                exact.stream()
                        .filter(event -> !EventDays.first(event).isBefore(today))
                        .toList(),
                event -> YearMonth.from(EventDays.first(event)));
        List<Group<Group<EventCard>>> months = new ArrayList<>();
        byMonth.forEach(
                (month, list) -> months.add(new Group<>(GermanDates.month(month), "monat-" + month, days(list))));
        Agenda content = new Agenda(
                running,
                months,
                bench.cards()
                        .events(bench.coming().stream()
                                .filter(event -> !event.schedule().isExact())),
                bench.site().series().stream().map(SeriesPages::card).toList(),
                yearLinks(),
                MonthPages.link(YearMonth.from(today)).address(),
                facets());
        return bench.overview(
                "agenda",
                Link.to(Area.EVENTS),
                "Was im " + bench.site().network().title()
                        + " ansteht: Termine zu Klimaschutz und Klimaanpassung, nach Tagen geordnet und zum Abonnieren.",
                content);
    }

    private List<Group<Facet.Choice>> facets() {
        Facets facets = bench.facets();
        List<Facet<Event>> newest = facets.campaigns().stream().limit(CAMPAIGNS).toList();
        return Facet.groups(List.of(
                new Group<>("Kommune", "kommune", Facet.choices(facets.members())),
                new Group<>("Art", "art", Facet.choices(facets.kinds())),
                new Group<>("Format", "format", Facet.choices(facets.formats())),
                new Group<>("Zielgruppe", "zielgruppe", Facet.choices(facets.audiences())),
                new Group<>("Kampagne", "kampagne", Facet.choices(newest))));
    }

    private List<Group<EventCard>> days(List<Event> list) {
        List<Group<EventCard>> days = new ArrayList<>();
        grouped(list, EventDays::first)
                .forEach((day, ofDay) -> days.add(new Group<>(
                        GermanDates.weekdayAndDay(day),
                        "tag-" + day,
                        bench.cards().events(ofDay.stream()))));
        return days;
    }

    private WebPage year(int year, List<Event> ofYear) {
        Map<YearMonth, List<Event>> byMonth = grouped(
                ofYear.stream().filter(event -> !EventDays.areOnlyOfYear(event)).toList(),
                event -> YearMonth.from(EventDays.first(event)));
        List<Group<EventCard>> months = new ArrayList<>();
        byMonth.forEach((month, list) -> months.add(new Group<>(
                GermanDates.month(month), "monat-" + month, bench.cards().events(list.stream()))));
        return bench.list(
                "year",
                yearLink(year),
                "Alle Termine des Jahres " + year + " im "
                        + bench.site().network().title() + ", nach Monaten geordnet.",
                List.of(Link.to(Area.HOME), Link.to(Area.EVENTS)),
                new YearView(
                        months,
                        bench.cards().events(ofYear.stream().filter(EventDays::areOnlyOfYear)),
                        monthTables.getOrDefault(year, List.of()),
                        yearLinks()),
                year < bench.today().getYear() ? ofYear : List.of());
    }

    private WebPage archive() {
        List<Event> past = EventPages.newestFirst(events.stream()
                .filter(event -> event.schedule().isOver(bench.today()))
                .toList());
        List<Link> years = past.stream()
                .map(event -> EventDays.first(event).getYear())
                .distinct()
                .map(CalendarPages::yearLink)
                .toList();
        return bench.computed(
                "archive",
                Link.to(Area.ARCHIVE),
                "Was im " + bench.site().network().title() + " schon war, mit Rückblicken.",
                List.of(Link.to(Area.HOME), Link.to(Area.EVENTS)),
                new Archive(bench.cards().events(past.stream().limit(NEWEST)), years));
    }

    private List<Link> yearLinks() {
        return byYear.descendingKeySet().stream().map(CalendarPages::yearLink).toList();
    }

    static Link yearLink(int year) {
        return new Link("Termine " + year, Area.EVENTS.below(year + "/"));
    }

    private static <K> Map<K, List<Event>> grouped(List<Event> events, Function<Event, K> key) {
        return events.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
