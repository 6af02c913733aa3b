package de.klimanetz.kind.event;

import de.klimanetz.model.Event;
import de.klimanetz.page.Index;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The months with a table, and their events. */
final class MonthTables {

    static final Index<MonthTables> INDEX =
            Index.of(snapshot -> new MonthTables(snapshot.site().all(Event.class), snapshot.today()));

    private final List<YearMonth> months;
    private final Map<YearMonth, List<Event>> byMonth = new HashMap<>();

    private MonthTables(List<Event> events, LocalDate today) {
        months = months(events, today);
        YearMonth last = months.get(months.size() - 1);
        events.stream()
                .filter(event -> event.schedule().first().isPresent() && !EventDays.hasNoMonth(event))
                .forEach(event -> addToItsMonths(event, last));
    }

    private void addToItsMonths(Event event, YearMonth last) {
        YearMonth month = YearMonth.from(EventDays.first(event));
        YearMonth end = YearMonth.from(EventDays.last(event));
        for (; !month.isAfter(end) && !month.isAfter(last); month = month.plusMonths(1)) {
            byMonth.computeIfAbsent(month, key -> new ArrayList<>()).add(event);
        }
    }

    /**
     * Returns the months in which exact events start or end, the current month, and all from it to the last event, at
     * most two years ahead.
     */
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

    List<YearMonth> all(String ignored) {
        return months;
    }

    List<YearMonth> ofYear(Integer year) {
        return months.stream().filter(month -> month.getYear() == year).toList();
    }

    List<Event> events(YearMonth month) {
        return byMonth.getOrDefault(month, List.of());
    }

    Optional<YearMonth> before(YearMonth month) {
        int index = months.indexOf(month);
        return index == 0 ? Optional.empty() : Optional.of(months.get(index - 1));
    }

    Optional<YearMonth> after(YearMonth month) {
        int index = months.indexOf(month);
        return index == months.size() - 1 ? Optional.empty() : Optional.of(months.get(index + 1));
    }
}
