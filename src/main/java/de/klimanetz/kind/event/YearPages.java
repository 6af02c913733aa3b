package de.klimanetz.kind.event;

import de.klimanetz.model.Area;
import de.klimanetz.model.Event;
import de.klimanetz.page.Group;
import de.klimanetz.page.Index;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.Snapshot;
import de.klimanetz.page.WebPage;
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The events per year, one page each, and the archive of past events. */
final class YearPages {

    static final PageSet<Integer> SET = PageSet.each(YearPages::years, YearPages::page);
    static final PageSet<String> ARCHIVE = PageSet.page(YearPages::archive);

    private static final int NEWEST = 30;

    /** All events of a year by month; {@code vague} are those not limited to one month. */
    public record View(
            List<Group<EventCard>> months, List<EventCard> vague, List<Link> monthTables, List<Link> years) {}

    /** The newest past events, and the years with past events. */
    public record Archive(List<EventCard> newest, List<Link> years) {}

    /** The events by year. The current year and years with month tables are included even without events. */
    private static final class Years {

        static final Index<Years> INDEX = Index.of(Years::new);

        private final NavigableMap<Integer, List<Event>> byYear;

        private Years(Snapshot snapshot) {
            byYear = snapshot.site().all(Event.class).stream()
                    .filter(event -> event.schedule().first().isPresent())
                    .collect(Collectors.groupingBy(
                            event -> EventDays.first(event).getYear(), TreeMap::new, Collectors.toList()));
            byYear.putIfAbsent(snapshot.today().getYear(), List.of());
            MonthTables.months(snapshot.site().all(Event.class), snapshot.today())
                    .forEach(month -> byYear.putIfAbsent(month.getYear(), List.of()));
        }

        /** Returns the years, newest first. */
        List<Integer> all(String ignored) {
            return List.copyOf(byYear.descendingKeySet());
        }

        List<Event> of(Integer year) {
            return byYear.get(year);
        }

        List<Event> over(LocalDate today) {
            return EventDays.newestFirst(byYear.values().stream()
                    .flatMap(List::stream)
                    .filter(event -> event.schedule().isOver(today))
                    .toList());
        }
    }

    private YearPages() {}

    private static List<Integer> years(PageContext context) {
        return context.ask(Years.INDEX, Years::all, "");
    }

    private static WebPage page(Integer year, PageContext context) {
        List<Event> events = context.ask(Years.INDEX, Years::of, year);
        Map<YearMonth, List<Event>> byMonth = events.stream()
                .filter(event -> !EventDays.hasNoMonth(event))
                .collect(Collectors.groupingBy(
                        event -> YearMonth.from(EventDays.first(event)), LinkedHashMap::new, Collectors.toList()));
        View content = new View(
                byMonth.entrySet().stream()
                        .map(month -> new Group<>(
                                GermanDates.month(month.getKey()),
                                "monat-" + month.getKey(),
                                EventCards.list(month.getValue().stream(), context)))
                        .toList(),
                EventCards.list(events.stream().filter(EventDays::hasNoMonth), context),
                context.ask(MonthTables.INDEX, MonthTables::ofYear, year).stream()
                        .map(MonthPages::link)
                        .toList(),
                links(context));
        WebPage page = Pages.computed(
                "event/year",
                link(year),
                "Alle Termine des Jahres " + year + " im " + context.network().title() + ", nach Monaten geordnet.",
                List.of(Link.to(Area.HOME), Link.to(Area.EVENTS)),
                content,
                context);
        return year < context.today().getYear() && !events.isEmpty() ? Pages.settled(page, events) : page;
    }

    private static WebPage archive(PageContext context) {
        List<Event> past = context.ask(Years.INDEX, Years::over, context.today());
        List<Link> years = past.stream()
                .map(event -> EventDays.first(event).getYear())
                .distinct()
                .map(YearPages::link)
                .toList();
        return Pages.computed(
                "event/archive",
                Link.to(Area.ARCHIVE),
                "Was im " + context.network().title() + " schon war, mit Rückblicken.",
                List.of(Link.to(Area.HOME), Link.to(Area.EVENTS)),
                new Archive(EventCards.list(past.stream().limit(NEWEST), context), years),
                context);
    }

    static List<Link> links(PageContext context) {
        return years(context).stream().map(YearPages::link).toList();
    }

    static Link link(int year) {
        return new Link("Termine " + year, Area.EVENTS.below(year + "/"));
    }
}
