package de.klimanetz.calendar;

import de.klimanetz.model.Rhythm;
import de.klimanetz.model.Rhythm.Frequency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;

/**
 * The days on which the meetings of a series take place. They are local days: the time of day is put to each of them
 * afterwards, so a change of the clock moves none.
 *
 * @param first from when on; it counts as a meeting only if the rhythm has it, and intervals count from its week, month
 *     or year
 * @param last the last day on which there may be a meeting
 */
public record Occurrences(Rhythm rhythm, LocalDate first, Optional<LocalDate> last) {

    /** So many days one series may have. */
    public static final int MOST = 1000;

    private static final int SEARCHED_YEARS = 100;

    /** All days up to the horizon in their order, or nothing when there are more than {@link #MOST}. */
    public Optional<List<LocalDate>> until(LocalDate horizon) {
        List<LocalDate> days = days(horizon).limit(MOST + 1L).toList();
        return Optional.of(days).filter(few -> few.size() <= MOST);
    }

    /** The very first day, or nothing when there is none within a hundred years. */
    public Optional<LocalDate> earliest() {
        return days(first.plusYears(SEARCHED_YEARS)).findFirst();
    }

    private Stream<LocalDate> days(LocalDate horizon) {
        LocalDate end = last.filter(day -> day.isBefore(horizon)).orElse(horizon);
        // Without a first day of the week ical4j takes the one of the machine.
        Recur<LocalDate> rule = new Recur<>(inAllMonths().rule() + ";WKST=MO");
        return rule.getDatesAsStream(first, first, end, -1)
                .filter(day -> rhythm.months().isEmpty() || rhythm.months().contains(day.getMonth()));
    }

    /** Where months only leave days out, ical4j looks at the month in which a week begins and not at that of the day. */
    private Rhythm inAllMonths() {
        return rhythm.frequency() == Frequency.YEARLY
                ? rhythm
                : new Rhythm(
                        rhythm.frequency(),
                        rhythm.interval(),
                        List.of(),
                        rhythm.monthDays(),
                        rhythm.weekdays(),
                        rhythm.positions());
    }
}
