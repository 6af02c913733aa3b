package de.klimanetz.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonTest {

    @ParameterizedTest
    @CsvSource({
        "2027-02-28, WINTER",
        "2028-02-29, WINTER",
        "2027-03-01, SPRING",
        "2027-05-31, SPRING",
        "2027-06-01, SUMMER",
        "2027-08-31, SUMMER",
        "2027-09-01, AUTUMN",
        "2026-11-30, AUTUMN",
        "2026-12-01, WINTER",
        "2027-01-01, WINTER"
    })
    void beginsOnTheFirstOfAMonth(LocalDate day, Season season) {
        assertThat(Season.of(day)).isEqualTo(season);
    }
}
