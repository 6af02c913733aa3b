package de.klimanetz.wording;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.model.PartialDate;
import de.klimanetz.model.Schedule;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DateBlockTest {

    @Test
    void showsADayWithItsSeason() {
        assertThat(DateBlock.of(days("2028-02-29", "2028-02-29")))
                .isEqualTo(new DateBlock("Feb 2028", "29", "Di", "winter"));
        assertThat(DateBlock.of(days("2027-05-01", "2027-05-21")))
                .isEqualTo(new DateBlock("Mai 2027", "1", "ab Sa", "fruehling"));
    }

    @Test
    void showsOnlyWhatIsCertainOfAVagueDate() {
        assertThat(DateBlock.of(roughly(YearMonth.of(2027, 5), YearMonth.of(2027, 5))))
                .isEqualTo(new DateBlock("im", "Mai", "2027", "fruehling"));
        assertThat(DateBlock.of(roughly(YearMonth.of(2027, 9), YearMonth.of(2027, 10))))
                .isEqualTo(new DateBlock("im", "Sep/Okt", "2027", "herbst"));
        assertThat(DateBlock.of(roughly(YearMonth.of(2027, 3), YearMonth.of(2027, 10))))
                .isEqualTo(new DateBlock("im Jahr", "2027", "", ""));
    }

    @Test
    void doesNotTakeTheSameMonthOfTwoYearsForOneMonth() {
        assertThat(DateBlock.of(roughly(YearMonth.of(2026, 5), YearMonth.of(2027, 5)))
                        .main())
                .isEqualTo("2026");
    }

    @Test
    void isShortInOneLine() {
        assertThat(DateBlock.of(days("2025-09-20", "2025-09-20")).brief()).isEqualTo("Sa 20 Sep 2025");
        assertThat(new DateBlock("im", "Mai", "2027", "").brief()).isEqualTo("im Mai 2027");
        assertThat(new DateBlock("Termin", "?", "folgt", "").brief()).isEqualTo("Termin folgt");
    }

    private static Schedule days(String from, String to) {
        return new Schedule.Days(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Schedule roughly(YearMonth from, YearMonth to) {
        return new Schedule.Roughly(PartialDate.month(from), PartialDate.month(to));
    }
}
