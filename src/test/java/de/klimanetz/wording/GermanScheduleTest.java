package de.klimanetz.wording;

import static de.klimanetz.wording.GermanDatesTest.partial;
import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.model.Campaign;
import de.klimanetz.model.Common;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.PartialDate;
import de.klimanetz.model.Schedule;
import de.klimanetz.model.vocabulary.CampaignKind;
import de.klimanetz.testing.CommonBuilder;
import de.klimanetz.testing.HostileDefaults;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HostileDefaults
class GermanScheduleTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void returnsTheMachineEndIfItDiffersFromTheStart() {
        LocalDateTime start = LocalDateTime.of(2027, 3, 27, 22, 0);
        LocalDate day = start.toLocalDate();

        assertThat(GermanSchedule.machineEnd(timed(start, start.plusHours(6)), BERLIN))
                .isEqualTo("2027-03-28T04:00+02:00");
        assertThat(GermanSchedule.machineEnd(timed(start, null), BERLIN)).isEmpty();
        assertThat(GermanSchedule.machineEnd(new Schedule.Days(day, day.plusDays(1)), BERLIN))
                .isEqualTo("2027-03-28");
        assertThat(GermanSchedule.machineEnd(new Schedule.Days(day, day), BERLIN))
                .isEmpty();
        assertThat(GermanSchedule.machineEnd(new Schedule.Open(), BERLIN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-09-20T10:00 | 2026-09-20T17:00 | Sonntag, 20. September 2026, 10 bis 17 Uhr
            2026-09-20T10:30 | 2026-09-20T17:00 | Sonntag, 20. September 2026, 10:30 bis 17 Uhr
            2026-09-20T18:00 |                  | Sonntag, 20. September 2026, 18 Uhr
            2026-09-20T18:05 |                  | Sonntag, 20. September 2026, 18:05 Uhr
            2026-09-20T22:00 | 2026-09-21T02:00 | Sonntag, 20. September 2026, 22 Uhr, bis Montag, 21. September 2026, 2 Uhr
            2026-12-31T20:00 | 2027-01-01T00:30 | Donnerstag, 31. Dezember 2026, 20 Uhr, bis Freitag, 1. Januar 2027, 0:30 Uhr
            """)
    void formatsDayAndTime(LocalDateTime start, LocalDateTime end, String words) {
        assertThat(GermanSchedule.words(timed(start, end))).isEqualTo(words.replace(" Uhr", "\u00a0Uhr"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-05-08 | 2027-05-08 | Samstag, 8. Mai 2027
            2027-05-08 | 2027-05-09 | Samstag, 8. bis Sonntag, 9. Mai 2027
            2027-04-30 | 2027-05-02 | Freitag, 30. April 2027 bis Sonntag, 2. Mai 2027
            2026-12-31 | 2027-01-01 | Donnerstag, 31. Dezember 2026 bis Freitag, 1. Januar 2027
            2026-05-08 | 2027-05-08 | Freitag, 8. Mai 2026 bis Samstag, 8. Mai 2027
            """)
    void formatsWholeDays(LocalDate from, LocalDate to, String words) {
        assertThat(GermanSchedule.words(new Schedule.Days(from, to))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027-05 | 2027-05    | Mai 2027
            2027-05 | 2027-06    | Mai 2027 bis Juni 2027
            2027    | 2027       | 2027
            2027-05 | 2027-06-10 | Mai 2027 bis 10. Juni 2027
            """)
    void formatsPartialDates(String from, String to, String words) {
        assertThat(GermanSchedule.words(new Schedule.Roughly(partial(from), partial(to))))
                .isEqualTo(words);
    }

    @Test
    void formatsADayWithinACampaign() {
        assertThat(GermanSchedule.words(within("2027-05-01", "2027-05-21")))
                .isEqualTo("während „Radeln 2027“, 1. bis 21. Mai 2027");
        assertThat(GermanSchedule.words(within("2027-05-01", null)))
                .isEqualTo("während „Radeln 2027“, seit dem 1. Mai 2027");
    }

    @Test
    void formatsAnOpenDate() {
        assertThat(GermanSchedule.words(new Schedule.Open())).isEqualTo("Termin folgt");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-20T10:00, 2026-09-20T10:00+02:00",
        "2026-11-22T08:05, 2026-11-22T08:05+01:00",
        "2026-10-25T02:30, 2026-10-25T02:30+02:00"
    })
    void returnsTheMachineTimeWithItsOffset(LocalDateTime start, String machine) {
        assertThat(GermanSchedule.machine(timed(start, null), BERLIN)).isEqualTo(machine);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-20, 2026-09-20", "2026-09, 2026-09", "2026, 2026"})
    void returnsThePartialMachineDate(String date, String machine) {
        assertThat(GermanSchedule.machine(partial(date))).isEqualTo(machine);
        assertThat(GermanSchedule.machine(new Schedule.Roughly(partial(date), partial(date)), BERLIN))
                .isEqualTo(machine);
    }

    @Test
    void returnsTheFirstMachineDayOrNothing() {
        LocalDate day = LocalDate.of(2027, 5, 8);
        assertThat(GermanSchedule.machine(new Schedule.Days(day, day.plusDays(1)), BERLIN))
                .isEqualTo("2027-05-08");
        assertThat(GermanSchedule.machine(new Schedule.Open(), BERLIN)).isEmpty();
        assertThat(GermanSchedule.machine(within("2027-05-01", "2027-05-21"), BERLIN))
                .isEmpty();
    }

    @Test
    void formatsTheTimeOfDayIfThereIsOne() {
        LocalDateTime start = LocalDateTime.parse("2026-09-20T10:00");
        assertThat(GermanSchedule.timeOfDay(timed(start, start.plusHours(2)))).isEqualTo("10 bis 12\u00a0Uhr");
        assertThat(GermanSchedule.timeOfDay(timed(start, start.plusDays(1)))).isEqualTo("10\u00a0Uhr");
        assertThat(GermanSchedule.timeOfDay(timed(start, null))).isEqualTo("10\u00a0Uhr");
        assertThat(GermanSchedule.timeOfDay(new Schedule.Open())).isEmpty();
    }

    private static Schedule timed(LocalDateTime start, LocalDateTime end) {
        return new Schedule.Timed(start, Optional.ofNullable(end));
    }

    private static Schedule within(String from, String to) {
        Common common = CommonBuilder.common(ContentType.CAMPAIGN, "kampagne-radeln", "radeln")
                .title("Radeln 2027")
                .build();
        Optional<PartialDate> end = Optional.ofNullable(to).map(GermanDatesTest::partial);
        return new Schedule.WithinCampaign(new Campaign(
                common,
                CampaignKind.ACTION,
                partial(from),
                end,
                "",
                List.of(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                ""));
    }
}
