package de.klimanetz.kind.series;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.model.Rhythm;
import de.klimanetz.model.Rhythm.Frequency;
import de.klimanetz.model.Rhythm.Weekday;
import de.klimanetz.testing.HostileDefaults;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HostileDefaults
class GermanRhythmTest {

    /**
     * Columns: frequency, interval, months, days of the month, weekdays, text. A weekday is its ordinal in the month (0:
     * every) and its ISO number: {@code 2/3} is the second Wednesday.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DAILY   |  1 |       |       |           | täglich
            DAILY   |  3 |       |       |           | alle 3 Tage
            DAILY   |  1 | 12    |       |           | täglich im Dezember
            WEEKLY  |  1 |       |       | 0/3       | jeden Mittwoch
            WEEKLY  |  1 |       |       | 0/1 0/3 0/5 | jeden Montag, Mittwoch und Freitag
            WEEKLY  |  1 |       |       | 0/1 0/2 0/3 0/4 0/5 | montags bis freitags
            WEEKLY  |  2 |       |       | 0/6 0/7 0/1 | alle 2 Wochen samstags bis montags
            WEEKLY  |  2 |       |       | 0/3       | alle 2 Wochen mittwochs
            WEEKLY  |  2 |       |       | 0/1 0/4   | alle 2 Wochen montags und donnerstags
            WEEKLY  |  2 | 3     |       | 0/2       | alle 2 Wochen dienstags im März
            MONTHLY |  1 |       |       | 2/2       | monatlich am zweiten Dienstag
            MONTHLY |  1 |       |       | -2/4      | monatlich am vorletzten Donnerstag
            MONTHLY |  1 |       |       | 1/2 3/2   | monatlich am ersten und dritten Dienstag
            MONTHLY |  1 |       |       | 1/1 -1/5  | monatlich am ersten Montag und letzten Freitag
            MONTHLY |  1 |       | 15    |           | monatlich am 15.
            MONTHLY |  1 |       | 1 15  |           | monatlich am 1. und 15.
            MONTHLY |  1 |       | -1    |           | monatlich am letzten Tag
            MONTHLY |  1 |       | 15 -1 |           | monatlich am 15. und letzten Tag
            MONTHLY |  1 |       | 15 -2 |           | monatlich am 15. und vorletzten Tag
            MONTHLY |  1 |       | -2 -1 |           | monatlich am vorletzten und letzten Tag
            MONTHLY |  2 |       |       | 1/1       | alle 2 Monate am ersten Montag
            MONTHLY |  3 |       |       | 1/4       | vierteljährlich am ersten Donnerstag
            MONTHLY |  6 |       |       | -1/5      | halbjährlich am letzten Freitag
            YEARLY  |  1 | 3     |       | -1/6      | jährlich am letzten Samstag im März
            YEARLY  |  1 | 3 6 9 |       | 2/2       | jährlich am zweiten Dienstag im März, Juni und September
            YEARLY  |  1 | 10 11 12 1 2 3 |    | 1/1 | jährlich am ersten Montag von Oktober bis März
            YEARLY  |  1 | 3 4 5 |       | 0/2       | jeden Dienstag von März bis Mai
            YEARLY  |  1 | 9     | 20    |           | jährlich am 20. September
            YEARLY  |  1 | 3 9   | 20    |           | jährlich am 20. im März und September
            YEARLY  |  1 | 2     | -1    |           | jährlich am letzten Tag im Februar
            YEARLY  |  2 | 9     | 20    |           | alle 2 Jahre am 20. September
            YEARLY  |  1 | 3     |       | 0/2       | jeden Dienstag im März
            """)
    void describesARhythm(
            Frequency frequency, int interval, String months, String monthDays, String weekdays, String text) {
        assertThat(GermanRhythm.words(rhythm(frequency, interval, months, monthDays, weekdays)))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DAILY   | 2 |   |    | 0/1
            MONTHLY | 1 |   | 13 | 0/5
            MONTHLY | 1 |   | -5 |
            MONTHLY | 1 |   |    | 0/2
            MONTHLY | 1 |   |    | 0/2 1/5
            MONTHLY | 1 |   |    | -3/2
            MONTHLY | 2 | 3 |    | 2/2
            YEARLY  | 1 |   |    | 20/1
            YEARLY  | 2 | 3 |    | 0/2
            """)
    void refersToTheListOfDatesIfThereIsNoPhrase(
            Frequency frequency, int interval, String months, String monthDays, String weekdays) {
        assertThat(GermanRhythm.words(rhythm(frequency, interval, months, monthDays, weekdays)))
                .isEqualTo("in besonderem Rhythmus, siehe die einzelnen Termine");
    }

    private static Rhythm rhythm(Frequency frequency, int interval, String months, String monthDays, String weekdays) {
        return new Rhythm(
                frequency,
                interval,
                values(months, number -> Month.of(Integer.parseInt(number))),
                values(monthDays, Integer::valueOf),
                values(weekdays, GermanRhythmTest::weekday),
                List.of());
    }

    private static Weekday weekday(String text) {
        String[] parts = text.split("/");
        return new Weekday(Integer.parseInt(parts[0]), DayOfWeek.of(Integer.parseInt(parts[1])));
    }

    private static <T> List<T> values(String text, Function<String, T> value) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(" ")).map(value).toList();
    }
}
