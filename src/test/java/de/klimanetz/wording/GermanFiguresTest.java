package de.klimanetz.wording;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.model.Figure;
import de.klimanetz.problem.Place;
import de.klimanetz.testing.HostileDefaults;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HostileDefaults
class GermanFiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            380796         | 380.796
            1420.98        | 1.420,98
            151.20         | 151,20
            0.5            | 0,5
            999            | 999
            1000           | 1.000
            -3             | -3
            1234567.125    | 1.234.567,125
            9007199254740993 | 9.007.199.254.740.993
            """)
    void formatsNumbers(BigDecimal value, String words) {
        assertThat(GermanFigures.number(value)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            457225     | 457.225 Euro
            600000.00  | 600.000 Euro
            0.5        | 0,50 Euro
            999999.99  | 999.999,99 Euro
            1000000    | 1 Mio. Euro
            2200000    | 2,2 Mio. Euro
            1330000    | 1,33 Mio. Euro
            1234567    | 1.234.567 Euro
            70000000   | 70 Mio. Euro
            """)
    void formatsAmountsOfMoney(BigDecimal value, String words) {
        assertThat(GermanFigures.euros(value)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-12-31 | Stand 31. Dezember 2024, Quelle: IT.NRW
            2024-12    | Stand Dezember 2024, Quelle: IT.NRW
            2024       | Stand 2024, Quelle: IT.NRW
                       | Quelle: IT.NRW
            """)
    void formatsDateAndSource(String asOf, String words) {
        Figure figure = new Figure(
                BigDecimal.ONE,
                Optional.ofNullable(asOf).map(GermanDatesTest::partial),
                "IT.NRW",
                Place.of("ahaus.adoc"));

        assertThat(GermanFigures.provenance(figure)).isEqualTo(words);
    }
}
