package de.klimanetz.kind.event;

import de.klimanetz.kind.CalendarBox;
import de.klimanetz.model.Area;
import de.klimanetz.model.Event;
import de.klimanetz.model.Series;
import de.klimanetz.page.Card;
import de.klimanetz.page.Facet;
import de.klimanetz.page.Group;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.WebPage;
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The agenda: the coming events by day. */
final class AgendaPage {

    static final PageSet<String> SET = PageSet.page(AgendaPage::page);

    /** Each campaign links to its own list, so the agenda offers the newest ones only. */
    private static final int MAX_CAMPAIGNS = 10;

    /** The content of the agenda; {@code facets} are the lists per value. */
    public record View(
            List<EventCard> running,
            List<Group<Group<EventCard>>> months,
            List<EventCard> vague,
            List<Card> series,
            List<Link> years,
            String thisMonth,
            List<Group<Facet.Choice>> facets,
            Optional<CalendarBox> calendar) {}

    private AgendaPage() {}

    private static WebPage page(PageContext context) {
        LocalDate today = context.today();
        List<Event> exact = ComingEvents.all(context).stream()
                .filter(event -> event.schedule().isExact())
                .toList();
        View content = new View(
                EventCards.list(
                        exact.stream().filter(event -> EventDays.first(event).isBefore(today)), context),
                months(exact, context),
                EventCards.list(
                        ComingEvents.all(context).stream()
                                .filter(event -> !event.schedule().isExact()),
                        context),
                context.cards(context.all(Series.class).stream()),
                YearPages.links(context),
                MonthPages.link(YearMonth.from(today)).address(),
                context.ask(EventFacets.INDEX, EventFacets::choices, MAX_CAMPAIGNS),
                CalendarBox.of(EventLists.ALL_CALENDAR, context));
        return Pages.overview(
                "event/list",
                Area.EVENTS,
                "Was im " + context.network().title()
                        + " ansteht: Termine zu Klimaschutz und Klimaanpassung, nach Tagen geordnet und zum Abonnieren.",
                content,
                context);
    }

    private static List<Group<Group<EventCard>>> months(List<Event> exact, PageContext context) {
        Map<YearMonth, List<Event>> byMonth = grouped(
                exact.stream()
                        .filter(event -> !EventDays.first(event).isBefore(context.today()))
                        .toList(),
                event -> YearMonth.from(EventDays.first(event)));
        List<Group<Group<EventCard>>> months = new ArrayList<>();
        byMonth.forEach((month, events) ->
                months.add(new Group<>(GermanDates.month(month), "monat-" + month, days(events, context))));
        return months;
    }

    private static List<Group<EventCard>> days(List<Event> events, PageContext context) {
        List<Group<EventCard>> days = new ArrayList<>();
        grouped(events, EventDays::first)
                .forEach((day, ofDay) -> days.add(new Group<>(
                        GermanDates.weekdayAndDay(day), "tag-" + day, EventCards.list(ofDay.stream(), context))));
        return days;
    }

    private static <K> Map<K, List<Event>> grouped(List<Event> events, Function<Event, K> key) {
        return events.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }
}
