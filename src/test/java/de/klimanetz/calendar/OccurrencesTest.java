package de.klimanetz.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.model.Rhythm;
import de.klimanetz.model.Rhythm.Frequency;
import de.klimanetz.model.Rhythm.Weekday;
import de.klimanetz.testing.HostileDefaults;
import de.klimanetz.testing.RandomRhythms;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HostileDefaults
class OccurrencesTest {

    private static final Rhythm DAILY = new Rhythm(Frequency.DAILY, 1, List.of(), List.of(), List.of(), List.of());
    private static final Rhythm LEAP_DAY = onDays(Frequency.YEARLY, 1, List.of(Month.FEBRUARY), 29);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    /** Ten years contain about 120 ends of months, 20 daylight saving changes and two or three leap days. */
    @Test
    void matchesAnotherLibraryOnRandomRhythms() {
        for (int seed = 0; seed < 2000; seed++) {
            Rhythm rhythm = RandomRhythms.of(seed);
            LocalDate first = NEW_YEAR.plusDays(seed);

            assertThat(from(first, rhythm).until(first.plusYears(10)))
                    .as("seed %d: %s", seed, rhythm.rule())
                    .isEqualTo(Optional.of(RecurrenceOracle.days(rhythm, first, first.plusYears(10)))
                            .filter(days -> days.size() <= Occurrences.MOST));
        }
    }

    @Test
    void findsLeapDaysOnlyInLeapYears() {
        assertThat(from(NEW_YEAR, LEAP_DAY).until(NEW_YEAR.plusYears(10)))
                .contains(days("2028-02-29", "2032-02-29", "2036-02-29"));
        assertThat(from(NEW_YEAR, LEAP_DAY).earliest()).contains(LocalDate.of(2028, 2, 29));
    }

    @Test
    void skipsDaysThatAMonthDoesNotHave() {
        Rhythm last = onDays(Frequency.MONTHLY, 1, List.of(), -1);
        Rhythm thirtyFirst = onDays(Frequency.MONTHLY, 1, List.of(), 31);
        Rhythm fifthTuesday = on(Frequency.MONTHLY, 1, new Weekday(5, DayOfWeek.TUESDAY));

        LocalDate start = LocalDate.of(2027, 1, 31);
        LocalDate end = LocalDate.of(2027, 5, 31);
        assertThat(from(start, last).until(end))
                .contains(days("2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"));
        assertThat(from(start, thirtyFirst).until(end)).contains(days("2027-01-31", "2027-03-31", "2027-05-31"));
        assertThat(from(start, fifthTuesday).until(LocalDate.of(2027, 8, 31)))
                .contains(days("2027-03-30", "2027-06-29", "2027-08-31"));
    }

    /** Daylight saving changes in 2027: 28 March and 31 October. */
    @Test
    void keepsTheTimeOfDayAcrossDaylightSavingChanges() {
        Rhythm sundays = on(Frequency.WEEKLY, 1, Weekday.every(DayOfWeek.SUNDAY));
        ZoneId berlin = ZoneId.of("Europe/Berlin");

        assertThat(from(LocalDate.of(2027, 3, 21), sundays)
                        .until(LocalDate.of(2027, 4, 4))
                        .orElseThrow())
                .extracting(
                        day -> day.atTime(LocalTime.of(19, 0)).atZone(berlin).toString())
                .containsExactly(
                        "2027-03-21T19:00+01:00[Europe/Berlin]",
                        "2027-03-28T19:00+02:00[Europe/Berlin]",
                        "2027-04-04T19:00+02:00[Europe/Berlin]");
        assertThat(from(LocalDate.of(2027, 10, 24), sundays).until(LocalDate.of(2027, 11, 7)))
                .contains(days("2027-10-24", "2027-10-31", "2027-11-07"));
    }

    @Test
    void countsWeeksFromTheWeekOfTheFirstDay() {
        Rhythm tuesdays = on(Frequency.WEEKLY, 2, Weekday.every(DayOfWeek.TUESDAY));

        assertThat(from(LocalDate.of(2027, 5, 4), tuesdays).earliest()).contains(LocalDate.of(2027, 5, 4));
        assertThat(from(LocalDate.of(2027, 5, 5), tuesdays).earliest()).contains(LocalDate.of(2027, 5, 18));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "ar-EG", "th-TH-u-ca-buddhist", "de-DE"})
    void beginsWeeksOnMondayInAnyLocale(String tag) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(tag));
        try {
            Rhythm weekends = on(Frequency.WEEKLY, 2, Weekday.every(DayOfWeek.SUNDAY), Weekday.every(DayOfWeek.MONDAY));

            assertThat(from(LocalDate.of(2027, 5, 9), weekends).until(LocalDate.of(2027, 5, 31)))
                    .contains(days("2027-05-09", "2027-05-17", "2027-05-23", "2027-05-31"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void appliesMonthsToDaysAndNotToWeeks() {
        Rhythm inMarch = new Rhythm(
                Frequency.WEEKLY,
                2,
                List.of(Month.MARCH),
                List.of(),
                List.of(Weekday.every(DayOfWeek.THURSDAY)),
                List.of());

        assertThat(from(LocalDate.of(2028, 2, 1), inMarch).until(LocalDate.of(2028, 5, 1)))
                .contains(days("2028-03-02", "2028-03-16", "2028-03-30"));
    }

    @Test
    void endsWithTheLastDayOrTheHorizon() {
        Occurrences closed = new Occurrences(DAILY, NEW_YEAR, Optional.of(NEW_YEAR.plusDays(2)));

        assertThat(closed.until(NEW_YEAR.plusDays(9))).contains(days("2027-01-01", "2027-01-02", "2027-01-03"));
        assertThat(closed.until(NEW_YEAR.plusDays(1))).contains(days("2027-01-01", "2027-01-02"));
        assertThat(closed.until(NEW_YEAR.minusDays(1))).contains(List.of());
    }

    @Test
    void returnsEmptyForMoreDaysThanAllowed() {
        assertThat(from(NEW_YEAR, DAILY)
                        .until(NEW_YEAR.plusDays(Occurrences.MOST - 1))
                        .orElseThrow())
                .hasSize(Occurrences.MOST);
        assertThat(from(NEW_YEAR, DAILY).until(NEW_YEAR.plusDays(Occurrences.MOST)))
                .isEmpty();
        assertThat(from(NEW_YEAR, DAILY).until(LocalDate.MAX)).isEmpty();
    }

    @Test
    void returnsEmptyForAnImpossibleRhythm() {
        Rhythm impossible = new Rhythm(
                Frequency.MONTHLY,
                1,
                List.of(),
                List.of(),
                List.of(Weekday.every(DayOfWeek.MONDAY), Weekday.every(DayOfWeek.FRIDAY)),
                List.of(11));
        Rhythm neverInJune = onDays(Frequency.MONTHLY, 12, List.of(), 31);

        assertThat(from(NEW_YEAR, impossible).earliest()).isEmpty();
        assertThat(from(LocalDate.of(2027, 6, 1), neverInJune).earliest()).isEmpty();
        assertThat(new Occurrences(LEAP_DAY, NEW_YEAR, Optional.of(NEW_YEAR.plusYears(1))).earliest())
                .isEmpty();
    }

    private static Occurrences from(LocalDate first, Rhythm rhythm) {
        return new Occurrences(rhythm, first, Optional.empty());
    }

    private static Rhythm on(Frequency frequency, int interval, Weekday... weekdays) {
        return new Rhythm(frequency, interval, List.of(), List.of(), List.of(weekdays), List.of());
    }

    private static Rhythm onDays(Frequency frequency, int interval, List<Month> months, int day) {
        return new Rhythm(frequency, interval, months, List.of(day), List.of(), List.of());
    }

    private static List<LocalDate> days(String... days) {
        return Arrays.stream(days).map(LocalDate::parse).toList();
    }
}
