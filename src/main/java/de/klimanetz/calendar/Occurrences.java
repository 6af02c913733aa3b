package de.klimanetz.calendar;

import de.klimanetz.model.Rhythm;
import de.klimanetz.model.Rhythm.Frequency;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;

/**
 * The days on which the meetings of a series take place. They are local dates, to which the time of day is added later,
 * so daylight saving time does not move them.
 *
 * @param first the earliest day; a meeting only if the rhythm includes it, unlike DTSTART (RFC 5545 § 3.8.5.3).
 *     Intervals count from its week, month or year
 * @param last the last possible day, inclusive
 */
public record Occurrences(Rhythm rhythm, LocalDate first, Optional<LocalDate> last) {

    /** Maximum number of meetings of a series. */
    public static final int MOST = 1000;

    private static final int SEARCHED_YEARS = 100;

    /** Returns all days up to the horizon, ascending; empty if there are more than {@link #MOST}. */
    public Optional<List<LocalDate>> until(LocalDate horizon) {
        List<LocalDate> days = days(horizon).limit(MOST + 1L).toList();
        return Optional.of(days).filter(few -> few.size() <= MOST);
    }

    /** Returns the first day; empty if there is none within a hundred years. */
    public Optional<LocalDate> earliest() {
        return days(first.plusYears(SEARCHED_YEARS)).findFirst();
    }

    private Stream<LocalDate> days(LocalDate horizon) {
        LocalDate end = last.filter(day -> day.isBefore(horizon)).orElse(horizon);
        // Without WKST ical4j uses the first day of the week of the default locale.
        Recur<LocalDate> rule = new Recur<>(inAllMonths().rule() + ";WKST=MO");
        return rule.getDatesAsStream(first, first, end, -1)
                .filter(day -> rhythm.months().isEmpty() || rhythm.months().contains(day.getMonth()));
    }

    /** Without months, since ical4j filters weekly rules by the month in which the week begins. */
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
