package de.klimanetz.calendar;

import de.klimanetz.model.Rhythm;
import de.klimanetz.model.Rhythm.Frequency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** The days of a rhythm according to lib-recur, which shares no code with the library that the program uses. */
final class RecurrenceOracle {

    private RecurrenceOracle() {}

    static List<LocalDate> days(Rhythm rhythm, LocalDate first, LocalDate end) {
        List<LocalDate> days = new ArrayList<>();
        try {
            RecurrenceRuleIterator all = new RecurrenceRule(rhythm.rule()).iterator(start(rhythm, first));
            while (all.hasNext()) {
                DateTime next = all.nextDateTime();
                LocalDate day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
                if (day.isAfter(end)) {
                    break;
                }
                days.add(day);
            }
        } catch (IllegalArgumentException | IllegalStateException givesUp) {
            // Lib-recur signals like this that there is no further day.
        } catch (InvalidRecurrenceRuleException invalid) {
            throw new AssertionError(rhythm.rule(), invalid);
        }
        days.removeIf(day -> day.isBefore(first));
        return days;
    }

    /** Lib-recur drops days before the start before it counts positions; with positions, it starts at New Year. */
    private static DateTime start(Rhythm rhythm, LocalDate first) {
        boolean byPosition =
                rhythm.frequency() == Frequency.YEARLY && !rhythm.positions().isEmpty();
        LocalDate start = byPosition ? first.withDayOfYear(1) : first;
        return new DateTime(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth());
    }
}
