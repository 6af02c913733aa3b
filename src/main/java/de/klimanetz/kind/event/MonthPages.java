package de.klimanetz.kind.event;

import de.klimanetz.model.Area;
import de.klimanetz.model.Event;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.WebPage;
import de.klimanetz.season.Season;
import de.klimanetz.wording.GermanDates;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The calendar as tables, one per month. */
final class MonthPages {

    static final PageSet<YearMonth> SET =
            PageSet.each(context -> context.ask(MonthTables.INDEX, MonthTables::all, ""), MonthPages::page);

    /** A month as a table of weeks, Monday first. */
    public record View(
            List<List<Cell>> weeks,
            List<EventCard> vague,
            int eventCount,
            Optional<Link> previous,
            Optional<Link> next,
            Link year,
            String season) {}

    /** One day; {@code day} is 0 for a day of an adjacent month. */
    public record Cell(int day, String weekday, String machine, boolean today, List<EventCard> events) {}

    private MonthPages() {}

    private static WebPage page(YearMonth month, PageContext context) {
        List<Event> events = context.ask(MonthTables.INDEX, MonthTables::events, month);
        List<Event> exact =
                events.stream().filter(event -> event.schedule().isExact()).toList();
        View content = new View(
                weeks(month, exact, context),
                EventCards.list(
                        events.stream().filter(event -> !event.schedule().isExact()), context),
                exact.size(),
                context.ask(MonthTables.INDEX, MonthTables::before, month).map(MonthPages::link),
                context.ask(MonthTables.INDEX, MonthTables::after, month).map(MonthPages::link),
                YearPages.link(month.getYear()),
                Season.of(month.atDay(1)).key());
        WebPage page = Pages.computed(
                "event/month",
                link(month),
                "Termine im " + GermanDates.month(month) + " im Monatskalender.",
                List.of(Link.to(Area.HOME), Link.to(Area.EVENTS), YearPages.link(month.getYear())),
                content,
                context);
        boolean over = month.isBefore(YearMonth.from(context.today()));
        return over && !events.isEmpty() ? Pages.settled(page, events) : page;
    }

    private static List<List<Cell>> weeks(YearMonth month, List<Event> exact, PageContext context) {
        LocalDate monday =
                month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
        List<List<Cell>> weeks = new ArrayList<>();
        for (LocalDate start = monday; !start.isAfter(month.atEndOfMonth()); start = start.plusWeeks(1)) {
            weeks.add(start.datesUntil(start.plusWeeks(1))
                    .map(day -> cell(day, month, exact, context))
                    .toList());
        }
        return weeks;
    }

    private static Cell cell(LocalDate day, YearMonth month, List<Event> exact, PageContext context) {
        if (!YearMonth.from(day).equals(month)) {
            return new Cell(0, "", "", false, List.of());
        }
        return new Cell(
                day.getDayOfMonth(),
                GermanDates.shortWeekday(day),
                day.toString(),
                day.equals(context.today()),
                EventCards.list(exact.stream().filter(event -> isListedOn(day, event)), context));
    }

    /** An event of several days is listed on its first day, on each Monday and on the first of the month. */
    private static boolean isListedOn(LocalDate day, Event event) {
        boolean startsRow = day.getDayOfWeek() == DayOfWeek.MONDAY || day.getDayOfMonth() == 1;
        return EventDays.first(event).equals(day) || startsRow && EventDays.overlaps(event, day, day);
    }

    static Link link(YearMonth month) {
        return new Link(GermanDates.month(month), Area.EVENTS.below("monat/" + month + "/"));
    }
}
