package de.klimanetz.wording;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.model.PartialDate;
import de.klimanetz.testing.HostileDefaults;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HostileDefaults
class GermanDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-09-20 | Sonntag, 20. September 2026
            2027-01-01 | Freitag, 1. Januar 2027
            2028-02-29 | Dienstag, 29. Februar 2028
            2026-03-04 | Mittwoch, 4. März 2026
            2026-12-31 | Donnerstag, 31. Dezember 2026
            """)
    void formatsADayWithItsWeekday(LocalDate day, String words) {
        assertThat(GermanDates.weekdayAndDay(day)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-09-20 | 20. September 2026
            2026-05-01 | 1. Mai 2026
            2026-09    | September 2026
            2026       | 2026
            """)
    void formatsAPartialDate(String date, String words) {
        assertThat(GermanDates.date(partial(date))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-09-15 | 2025-09-15 | 15. September 2025
            2025-09-15 | 2025-09-28 | 15. bis 28. September 2025
            2027-03-28 | 2027-04-02 | 28. März bis 2. April 2027
            2026-12-27 | 2027-01-03 | 27. Dezember 2026 bis 3. Januar 2027
            2025-09-15 | 2026-09-15 | 15. September 2025 bis 15. September 2026
            2025-09    | 2025-09    | September 2025
            2025-09    | 2025-10    | September 2025 bis Oktober 2025
            2025-09    | 2026-02    | September 2025 bis Februar 2026
            2024       | 2024       | 2024
            2024       | 2025       | 2024 bis 2025
            2025-09-15 | 2026       | 15. September 2025 bis Ende 2026
            2025       | 2026-03-01 | 2025 bis 1. März 2026
            """)
    void formatsAPeriod(String from, String to, String words) {
        assertThat(GermanDates.period(partial(from), Optional.of(partial(to)))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2010-05-03 | seit dem 3. Mai 2010
            2010-05    | seit Mai 2010
            2010       | seit 2010
            """)
    void formatsAPeriodWithoutEnd(String from, String words) {
        assertThat(GermanDates.period(partial(from), Optional.empty())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"10:00, 10 Uhr", "15:30, 15:30 Uhr", "09:05, 9:05 Uhr", "00:00, 0 Uhr", "23:59, 23:59 Uhr"})
    void formatsATimeOfDay(LocalTime time, String words) {
        assertThat(GermanDates.time(time)).isEqualTo(words.replace(" Uhr", "\u00a0Uhr"));
    }

    @ParameterizedTest
    @CsvSource({"10:00, 17:00, 10 bis 17 Uhr", "09:30, 12:00, 9:30 bis 12 Uhr", "18:00, 19:45, 18 bis 19:45 Uhr"})
    void formatsASpanOfTimes(LocalTime from, LocalTime to, String words) {
        assertThat(GermanDates.times(from, to)).isEqualTo(words.replace(" Uhr", "\u00a0Uhr"));
    }

    /** A day, month or year as editors write it. */
    static PartialDate partial(String date) {
        return switch (date.length()) {
            case 4 -> PartialDate.year(Integer.parseInt(date));
            case 7 -> PartialDate.month(YearMonth.parse(date));
            default -> PartialDate.day(LocalDate.parse(date));
        };
    }
}
