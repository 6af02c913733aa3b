package de.klimanetz.view;

import de.klimanetz.model.Event;
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The calendar: agenda by day of what comes, one page a year, the archive, one table a month. */
final class CalendarPages {

    /** What comes: running events first, then by month and day, then those without a day. */
    public record Agenda(
            List<EventCard> running,
            List<Group<Group<EventCard>>> months,
            List<EventCard> vague,
            List<Link> years,
            String thisMonth,
            String today) {}

    /** All events of a year by month; vague ones apart. */
    public record YearView(
            List<Group<EventCard>> months, List<EventCard> vague, List<Link> monthTables, List<Link> years) {}

    /** The years that lie behind, newest first. */
    public record Archive(List<Group<EventCard>> years) {}

    /** A month as a table of weeks, Monday first. */
    public record MonthView(
            List<List<Cell>> weeks,
            List<EventCard> vague,
            int eventCount,
            Optional<Link> previous,
            Optional<Link> next,
            Link year) {}

    /** One day; a day of a neighbouring month has number 0. */
    public record Cell(int day, String machine, boolean today, List<EventCard> events) {}

    private final Workbench bench;
    private final List<Event> events;

    CalendarPages(Workbench bench) {
        this.bench = bench;
        this.events = bench.site().events();
    }

    List<WebPage> pages() {
        List<WebPage> pages = new ArrayList<>();
        pages.add(agenda());
        pages.add(archive());
        years().forEach(year -> pages.add(year(year)));
        List<YearMonth> months = months();
        months.forEach(month -> pages.add(month(month, months)));
        return pages;
    }

    private WebPage agenda() {
        LocalDate today = bench.today();
        List<Event> coming =
                events.stream().filter(event -> !event.schedule().isOver(today)).toList();
        List<Event> exact =
                coming.stream().filter(event -> event.schedule().isExact()).toList();
        List<EventCard> running = bench.cards()
                .events(exact.stream().filter(event -> firstDay(event).isBefore(today)));
        Map<YearMonth, List<Event>> byMonth = grouped(
                exact.stream().filter(event -> !firstDay(event).isBefore(today)).toList(),
                event -> YearMonth.from(firstDay(event)));
        List<Group<Group<EventCard>>> months = new ArrayList<>();
        byMonth.forEach(
                (month, list) -> months.add(new Group<>(GermanDates.month(month), "monat-" + month, days(list))));
        Agenda content = new Agenda(
                running,
                months,
                bench.cards()
                        .events(coming.stream()
                                .filter(event -> !event.schedule().isExact())),
                yearLinks(),
                monthLink(YearMonth.from(today)).address(),
                GermanDates.day(today));
        return bench.overview(
                "agenda",
                EventPages.OVERVIEW,
                "Was im " + bench.site().network().title()
                        + " ansteht: Termine zu Klimaschutz und Klimaanpassung, nach Tagen geordnet und zum Abonnieren.",
                content);
    }

    private List<Group<EventCard>> days(List<Event> list) {
        List<Group<EventCard>> days = new ArrayList<>();
        grouped(list, CalendarPages::firstDay)
                .forEach((day, ofDay) -> days.add(new Group<>(
                        GermanDates.weekdayAndDay(day),
                        "tag-" + day,
                        bench.cards().events(ofDay.stream()))));
        return days;
    }

    private WebPage year(int year) {
        List<Event> ofYear = events.stream()
                .filter(event ->
                        event.schedule().first().isPresent() && firstDay(event).getYear() == year)
                .toList();
        Map<YearMonth, List<Event>> byMonth = grouped(
                ofYear.stream().filter(event -> !isOnlyOfYear(event)).toList(),
                event -> YearMonth.from(firstDay(event)));
        List<Group<EventCard>> months = new ArrayList<>();
        byMonth.forEach((month, list) -> months.add(new Group<>(
                GermanDates.month(month), "monat-" + month, bench.cards().events(list.stream()))));
        List<Link> tables = months().stream()
                .filter(month -> month.getYear() == year)
                .map(CalendarPages::monthLink)
                .toList();
        return bench.computed(
                "year",
                yearLink(year),
                "Alle Termine des Jahres " + year + " im "
                        + bench.site().network().title() + ", nach Monaten geordnet.",
                List.of(Workbench.HOME, EventPages.OVERVIEW),
                new YearView(
                        months,
                        bench.cards().events(ofYear.stream().filter(CalendarPages::isOnlyOfYear)),
                        tables,
                        yearLinks()));
    }

    private WebPage archive() {
        List<Event> past = EventPages.newestFirst(events.stream()
                .filter(event -> event.schedule().isOver(bench.today()))
                .toList());
        List<Group<EventCard>> years = new ArrayList<>();
        grouped(past, event -> Year.from(firstDay(event)))
                .forEach((year, list) -> years.add(new Group<>(
                        year.toString(), "jahr-" + year, bench.cards().events(list.stream()))));
        return bench.computed(
                "archive",
                new Link("Vergangene Termine", "/termine/archiv/"),
                "Was im " + bench.site().network().title() + " schon war, mit Rückblicken.",
                List.of(Workbench.HOME, EventPages.OVERVIEW),
                new Archive(years));
    }

    private WebPage month(YearMonth month, List<YearMonth> all) {
        int index = all.indexOf(month);
        List<Event> exact = events.stream()
                .filter(event -> event.schedule().isExact() && touches(event, month.atDay(1), month.atEndOfMonth()))
                .toList();
        List<EventCard> vague = bench.cards()
                .events(events.stream()
                        .filter(event -> !event.schedule().isExact() && !isOnlyOfYear(event))
                        .filter(event -> event.schedule().first().isPresent())
                        .filter(event -> touches(event, month.atDay(1), month.atEndOfMonth())));
        MonthView content = new MonthView(
                weeks(month, exact),
                vague,
                exact.size(),
                index == 0 ? Optional.empty() : Optional.of(monthLink(all.get(index - 1))),
                index == all.size() - 1 ? Optional.empty() : Optional.of(monthLink(all.get(index + 1))),
                yearLink(month.getYear()));
        return bench.computed(
                "month",
                monthLink(month),
                "Termine im " + GermanDates.month(month) + " als Monatstafel.",
                List.of(Workbench.HOME, EventPages.OVERVIEW),
                content);
    }

    private List<List<Cell>> weeks(YearMonth month, List<Event> exact) {
        LocalDate monday =
                month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
        List<List<Cell>> weeks = new ArrayList<>();
        for (LocalDate start = monday; !start.isAfter(month.atEndOfMonth()); start = start.plusWeeks(1)) {
            weeks.add(start.datesUntil(start.plusWeeks(1))
                    .map(day -> cell(day, month, exact))
                    .toList());
        }
        return weeks;
    }

    private Cell cell(LocalDate day, YearMonth month, List<Event> exact) {
        if (!YearMonth.from(day).equals(month)) {
            return new Cell(0, "", false, List.of());
        }
        return new Cell(
                day.getDayOfMonth(),
                day.toString(),
                day.equals(bench.today()),
                bench.cards().events(exact.stream().filter(event -> touches(event, day, day))));
    }

    /** Months that have a table: those with events, and all from this one to the last event. */
    private List<YearMonth> months() {
        TreeSet<YearMonth> months = new TreeSet<>();
        months.add(YearMonth.from(bench.today()));
        events.stream()
                .filter(event -> event.schedule().isExact())
                .forEach(event -> months.add(YearMonth.from(firstDay(event))));
        for (YearMonth month = YearMonth.from(bench.today());
                month.isBefore(months.last());
                month = month.plusMonths(1)) {
            months.add(month);
        }
        return List.copyOf(months);
    }

    private List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        years.add(bench.today().getYear());
        events.stream().flatMap(event -> event.schedule().first().stream()).forEach(day -> years.add(day.getYear()));
        return List.copyOf(years.descendingSet());
    }

    private List<Link> yearLinks() {
        return years().stream().map(CalendarPages::yearLink).toList();
    }

    private static Link yearLink(int year) {
        return new Link("Termine " + year, "/termine/" + year + "/");
    }

    private static Link monthLink(YearMonth month) {
        return new Link(GermanDates.month(month), "/termine/monat/" + month + "/");
    }

    private static LocalDate firstDay(Event event) {
        return event.schedule().first().orElseThrow();
    }

    private static boolean touches(Event event, LocalDate from, LocalDate to) {
        LocalDate last = event.schedule().last().orElse(firstDay(event));
        return !firstDay(event).isAfter(to) && !last.isBefore(from);
    }

    private static boolean isOnlyOfYear(Event event) {
        return !event.schedule().isExact()
                && event.schedule()
                        .last()
                        .map(last -> !YearMonth.from(last).equals(YearMonth.from(firstDay(event))))
                        .orElse(true);
    }

    private static <K> Map<K, List<Event>> grouped(List<Event> events, Function<Event, K> key) {
        return events.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
