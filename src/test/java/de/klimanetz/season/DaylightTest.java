package de.klimanetz.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares with almanacs, whose times are rounded to minutes. */
class DaylightTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "2026-06-21, 52.52, 13.41, 04:43, 21:33, 61",
        "2026-12-21, 52.52, 13.41, 08:15, 15:54, 14",
        "2026-06-21, 48.14, 11.58, 05:13, 21:17, 65",
        "2026-12-21, 48.14, 11.58, 08:01, 16:22, 18",
        "2028-02-29, 52.52, 13.41, 06:53, 17:45, 30"
    })
    void agreesWithTheAlmanac(
            LocalDate day, double latitude, double longitude, LocalTime rise, LocalTime set, int altitude) {
        Daylight light = Daylight.of(day, latitude, longitude, ZONE).orElseThrow();

        assertThat(light.rise()).isCloseTo(rise, within(2, ChronoUnit.MINUTES));
        assertThat(light.set()).isCloseTo(set, within(2, ChronoUnit.MINUTES));
        assertThat(light.noonAltitude()).isBetween(altitude - 1, altitude + 1);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-28", "2026-10-25"})
    void isThatOfTheWholeDayWhenTheClocksChange(LocalDate day) {
        Daylight light = Daylight.of(day, 51.8, 6.9, ZONE).orElseThrow();
        Daylight before = Daylight.of(day.minusDays(1), 51.8, 6.9, ZONE).orElseThrow();

        assertThat(light.length()).isCloseTo(before.length(), java.time.Duration.ofMinutes(5));
    }

    @Test
    void isEmptyWhereTheSunDoesNotSet() {
        assertThat(Daylight.of(LocalDate.of(2026, 6, 21), 78.2, 15.6, ZONE)).isEmpty();
        assertThat(Daylight.of(LocalDate.of(2026, 12, 21), 78.2, 15.6, ZONE)).isEmpty();
    }
}
