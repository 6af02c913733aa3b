package de.klimanetz.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.klimanetz.content.FieldType.Mismatch;
import de.klimanetz.wording.GermanFigures;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parsing of numbers and amounts in the spellings of people, spreadsheets and press releases. */
class GermanNumbersTest {

    private static final char NARROW = '\u202f';

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            380.796   | 380796
            380796    | 380796
            380 796   | 380796
            1.420,98  | 1420.98
            1420,98   | 1420.98
            1.234     | 1234
            1,234     | 1.234
            0,5       | 0.5
            -3        | -3
            −3,5      | -3.5
            """)
    void parsesNumbers(String written, BigDecimal value) throws Mismatch {
        assertThat(FieldTypes.DECIMAL.read(written)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1420.98       | 1.420,98
            1,420.98      | 1.420,98
            1.420.98      | 1.420,98
            12.5          | 12,5
            1,420,980     | 1.420.980
            1'420'980     | 1.420.980
            1420,98 km²   | 1.420,98
            380.796 Menschen | 380.796
            3807.96.1     | 380.796,1
            """)
    void rejectsOtherSpellingsWithASuggestion(String written, String suggestion) {
        assertThatThrownBy(() -> FieldTypes.DECIMAL.read(written))
                .hasMessage("keine Zahl in deutscher Schreibweise. Meinten Sie „" + suggestion + "“?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,234    | keine ganze Zahl. Meinten Sie „1.234“?
            380,796  | keine ganze Zahl. Meinten Sie „380.796“?
            2,5      | keine ganze Zahl
            """)
    void rejectsACommaInAWholeNumber(String written, String complaint) {
        assertThatThrownBy(() -> FieldTypes.WHOLE.read(written)).hasMessage(complaint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rund 20", "viele", ".5", "1..2", "1.23.456", "12345678901234567890.12345678901234567890.x", ","
            })
    void rejectsTextThatIsNoNumber(String written) {
        assertThatThrownBy(() -> FieldTypes.DECIMAL.read(written)).isInstanceOf(Mismatch.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "457.225 Euro",
                "457225 Euro",
                "457 225 €",
                "457.225,00 EUR",
                "€ 457.225",
                "0,457225 Mio. Euro",
                "0,457225 Millionen Euro"
            })
    void parsesManySpellingsOfOneAmount(String written) throws Mismatch {
        assertThat(FieldTypes.EUROS.read(written)).isEqualByComparingTo("457225");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2,2 Mio. Euro     | 2200000
            2,2 Mio €         | 2200000
            70 Millionen Euro | 70000000
            1 Million Euro    | 1000000
            1,5 Mrd. Euro     | 1500000000
            2 Milliarden Euro | 2000000000
            """)
    void parsesLargeAmounts(String written, BigDecimal value) throws Mismatch {
        assertThat(FieldTypes.EUROS.read(written)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            457.225         | ein Betrag ohne Währung. Meinten Sie „457.225 Euro“?
            2,2 Mio.        | ein Betrag ohne Währung. Meinten Sie „2,2 Mio. Euro“?
            457,225.00 Euro | kein Betrag in deutscher Schreibweise. Meinten Sie „457.225,00 Euro“?
            2.2 Mio. Euro   | kein Betrag in deutscher Schreibweise. Meinten Sie „2,2 Mio. Euro“?
            -5 Euro         | kein Betrag in Euro
            500 Dollar      | kein Betrag in Euro
            Euro 500 Euro   | kein Betrag in Euro
            rund 500 Euro   | kein Betrag in Euro
            """)
    void rejectsAmbiguousAmounts(String written, String complaint) {
        assertThatThrownBy(() -> FieldTypes.EUROS.read(written)).hasMessage(complaint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rund 1.200 t CO₂ weniger im Jahr",
                "2.500 bis 8.000 Euro Eigenanteil",
                "BAFA, „Wärmenetzsysteme 4.0“, seit 22.06.2016",
                "150,6 Mio. kWh aus 19 Anlagen (2018)",
                "Von 57 % (2012) auf über 77 % (2015)"
            })
    void acceptsNumbersAndDaysInText(String words) throws Mismatch {
        assertThat(FieldTypes.FIGURES.read(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rund 2.2 Mio. Euro | Meinten Sie „2,2 Mio.“?
            1,200,000 Euro     | Meinten Sie „1.200.000 Euro“?
            etwa 1.5 t im Jahr | Meinten Sie „1,5 t“?
            """)
    void rejectsForeignSpellingsBeforeUnits(String words, String suggestion) {
        assertThatThrownBy(() -> FieldTypes.FIGURES.read(words)).hasMessageEndingWith(suggestion);
    }

    @RepeatedTest(200)
    void roundTripsFormattedNumbers(RepetitionInfo repetition) throws Mismatch {
        Random random = new Random(repetition.getCurrentRepetition());
        BigDecimal value = BigDecimal.valueOf(random.nextLong(10_000_000_000L), random.nextInt(5));
        String written = GermanFigures.number(value);

        assertThat(FieldTypes.DECIMAL.read(written)).isEqualTo(value);
        assertThat(FieldTypes.DECIMAL.read(written.replace('.', NARROW))).isEqualTo(value);
        assertThat(FieldTypes.DECIMAL.read(written.replace(".", ""))).isEqualTo(value);
        assertThat(FieldTypes.EUROS.read(GermanFigures.euros(value.setScale(0, java.math.RoundingMode.DOWN))))
                .isEqualByComparingTo(value.setScale(0, java.math.RoundingMode.DOWN));
    }
}
