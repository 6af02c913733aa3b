package de.klimanetz.view;

import de.klimanetz.memory.Answers;
import de.klimanetz.model.Area;
import de.klimanetz.model.Event;
import de.klimanetz.wording.GermanDates;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The calendar as tables, one a month. */
final class MonthPages {

    /** A month as a table of weeks, Monday first. */
    public record MonthView(
            List<List<Cell>> weeks,
            List<EventCard> vague,
            int eventCount,
            Optional<Link> previous,
            Optional<Link> next,
            Link year) {}

    /** One day; a day of a neighbouring month has number 0. */
    public record Cell(int day, String weekday, String machine, boolean today, List<EventCard> events) {}

    /** What a month shows of others. */
    private record Part(List<Event> events, Optional<Link> previous, Optional<Link> next) {}

    private final Workbench bench;
    private final List<YearMonth> months;
    private final Map<YearMonth, List<Event>> byMonth = new HashMap<>();

    MonthPages(Workbench bench) {
        this.bench = bench;
        this.months = months(bench.site().events(), bench.today());
        bench.site().events().stream()
                .filter(event -> event.schedule().first().isPresent() && !EventDays.areOnlyOfYear(event))
                .forEach(event -> addToItsMonths(event, months.get(months.size() - 1)));
    }

    List<YearMonth> months() {
        return months;
    }

    private Part part(YearMonth month) {
        int index = months.indexOf(month);
        return new Part(
                byMonth.getOrDefault(month, List.of()),
                index == 0 ? Optional.empty() : Optional.of(link(months.get(index - 1))),
                index == months.size() - 1 ? Optional.empty() : Optional.of(link(months.get(index + 1))));
    }

    WebPage page(YearMonth month, Answers<MonthPages> answers) {
        Part part = answers.ask(MonthPages::part, month);
        List<Event> events = part.events();
        List<Event> exact =
                events.stream().filter(event -> event.schedule().isExact()).toList();
        List<EventCard> vague = bench.cards()
                .events(events.stream().filter(event -> !event.schedule().isExact()));
        MonthView content = new MonthView(
                weeks(month, exact),
                vague,
                exact.size(),
                part.previous(),
                part.next(),
                CalendarPages.yearLink(month.getYear()));
        return bench.list(
                "month",
                link(month),
                "Termine im " + GermanDates.month(month) + " im Monatskalender.",
                List.of(Link.to(Area.HOME), Link.to(Area.EVENTS), CalendarPages.yearLink(month.getYear())),
                content,
                month.isBefore(YearMonth.from(bench.today())) ? events : List.of());
    }

    private void addToItsMonths(Event event, YearMonth last) {
        YearMonth month = YearMonth.from(EventDays.first(event));
        YearMonth end = YearMonth.from(EventDays.last(event));
        for (; !month.isAfter(end) && !month.isAfter(last); month = month.plusMonths(1)) {
            byMonth.computeIfAbsent(month, key -> new ArrayList<>()).add(event);
        }
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
            return new Cell(0, "", "", false, List.of());
        }
        return new Cell(
                day.getDayOfMonth(),
                GermanDates.shortWeekday(day),
                day.toString(),
                day.equals(bench.today()),
                bench.cards().events(exact.stream().filter(event -> isNamedOn(day, event))));
    }

    /** An event of several days is named on its first day, and again at the start of each week and of the month. */
    private static boolean isNamedOn(LocalDate day, Event event) {
        boolean startsRow = day.getDayOfWeek() == DayOfWeek.MONDAY || day.getDayOfMonth() == 1;
        return EventDays.first(event).equals(day) || startsRow && EventDays.touch(event, day, day);
    }

    /** Months that have a table: those with events, and all from this one to the last event within two years. */
    static List<YearMonth> months(List<Event> events, LocalDate today) {
        TreeSet<YearMonth> months = new TreeSet<>();
        for (Event event : events) {
            if (event.schedule().isExact()) {
                months.add(YearMonth.from(EventDays.first(event)));
                months.add(YearMonth.from(EventDays.last(event)));
            }
        }
        YearMonth current = YearMonth.from(today);
        months.add(current);
        for (YearMonth month = current; month.isBefore(months.last()) && month.isBefore(current.plusYears(2)); ) {
            months.add(month);
            month = month.plusMonths(1);
        }
        return List.copyOf(months);
    }

    static Link link(YearMonth month) {
        return new Link(GermanDates.month(month), Area.EVENTS.below("monat/" + month + "/"));
    }
}
