package de.klimanetz.calendar;

import static de.klimanetz.testing.Events.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.Status;
import de.klimanetz.calendar.Subscription.Label;
import de.klimanetz.model.Event;
import de.klimanetz.model.vocabulary.EventFormat;
import de.klimanetz.model.vocabulary.EventState;
import de.klimanetz.testing.Events;
import de.klimanetz.testing.HostileDefaults;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar files as another library parses them, and their text as it is sent. */
@HostileDefaults(zones = {"Pacific/Auckland", "America/St_Johns", "Asia/Kolkata"})
class CalendarsTest {

    private static final String NASTY =
            "Kommas, Strichpunkte; \\ Rück\\nstrich, „Umlaute“ äöüß, 🚲 und\nEND:VEVENT\nBEGIN:VALARM: \"x\"";

    @Test
    void usesTheIdOfTheItemAsUid() {
        assertThat(read(event("termin-2027-001").build()).getUid().getValue())
                .isEqualTo("termin-2027-001@klima.example");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-05-08T10:00, 2027-05-08T12:30, 2027-05-08T08:00:00Z, 2027-05-08T10:30:00Z",
        "2026-11-22T08:00, 2026-11-23T01:00, 2026-11-22T07:00:00Z, 2026-11-23T00:00:00Z",
        "2027-03-27T22:00, 2027-03-28T04:00, 2027-03-27T21:00:00Z, 2027-03-28T02:00:00Z"
    })
    void keepsTheInstantsOfStartAndEnd(String start, String end, Instant startsAt, Instant endsAt) {
        VEvent entry = read(event("a").from(start, end).build());

        assertThat(entry.getDateStart().getValue().toInstant()).isEqualTo(startsAt);
        assertThat(entry.getDateEnd().getValue().toInstant()).isEqualTo(endsAt);
        assertThat(entry.getDateStart().getValue().hasTime()).isTrue();
    }

    /** In the night to 28 March 2027 the hour from 2 is skipped. */
    @ParameterizedTest
    @CsvSource({"2027-05-08T10:00, 2027-05-08T10:00:00Z", "2027-03-28T00:30, 2027-03-28T01:30:00Z"})
    void writesTwoHoursForAnOpenEnd(String start, Instant end) {
        VEvent entry = read(event("a").from(start).build());

        assertThat(entry.getDateEnd().getValue().toInstant()).isEqualTo(end);
        assertThat(entry.getDescription().getValue()).contains("Das Ende ist offen.");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-05-08T10:00, 2027-05-08T12:00, false",
        "2027-05-08T22:00, 2027-05-09T04:00, false",
        "2027-05-08T10:00, 2027-05-10T12:00, true"
    })
    void makesNobodyBusyForLongerThanADay(String start, String end, boolean free) {
        VEvent entry = read(event("a").from(start, end).build());

        assertThat(entry.getTransparency() != null && entry.getTransparency().isTransparent())
                .isEqualTo(free);
    }

    @Test
    void makesNobodyBusyOnWholeDays() {
        VEvent entry = read(event("a").days("2027-05-08", "2027-05-08").build());

        assertThat(entry.getTransparency().isTransparent()).isTrue();
    }

    @Test
    void keepsAPostponedEventAtItsLastAnnouncedTime() {
        VEvent entry = read(event("a")
                .title("Radtour")
                .open()
                .state(EventState.POSTPONED)
                .changed("2026-11-20", "2027-05-01T10:00")
                .changed("2026-11-21", "2027-05-08T10:00")
                .build());

        assertThat(entry.getSummary().getValue()).isEqualTo("VERSCHOBEN: Radtour");
        assertThat(entry.getStatus()).isEqualTo(Status.cancelled());
        assertThat(entry.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2027-05-08T08:00:00Z"));
        assertThat(entry.getTransparency().isTransparent()).isTrue();
    }

    @Test
    void saysThatAndWhereAnEventIsOnline() {
        VEvent open = read(event("a")
                .format(EventFormat.ONLINE)
                .online("https://raum.example/klima")
                .build());
        VEvent closed = read(event("b")
                .format(EventFormat.ONLINE)
                .organizer("Stadt", "klima@stadt.example")
                .build());
        VEvent hybrid = read(event("c")
                .format(EventFormat.HYBRID)
                .at("Rathaus", "Am Bach 1", "46325", "Borken")
                .online("https://raum.example/klima")
                .build());

        assertThat(open.getLocation().getValue()).isEqualTo("Online: https://raum.example/klima");
        assertThat(closed.getLocation().getValue()).isEqualTo("Online");
        assertThat(closed.getDescription().getValue()).contains("Online: Anmeldung: klima@stadt.example");
        assertThat(hybrid.getLocation().getValue()).isEqualTo("Rathaus, Am Bach 1, 46325 Borken");
        assertThat(hybrid.getDescription().getValue()).contains("Vor Ort und online: https://raum.example/klima");
    }

    @Test
    void refusesAnEntryThatViolatesTheStandard() {
        net.fortuna.ical4j.model.component.VEvent nameless = new net.fortuna.ical4j.model.component.VEvent(false);

        assertThatThrownBy(() -> IcalWriter.text(nameless))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("UID");
    }

    @ParameterizedTest
    @CsvSource({"2027-05-08, 2027-05-08, 20270509", "2026-12-30, 2026-12-31, 20270101"})
    void writesTheExclusiveEndOfWholeDays(String from, String to, String end) {
        Event event = event("a").days(from, to).build();

        assertThat(read(event).getDateStart().getValue().hasTime()).isFalse();
        assertThat(lines(write(event)))
                .contains("DTSTART;VALUE=DATE:" + from.replace("-", ""), "DTEND;VALUE=DATE:" + end);
    }

    @Test
    void escapesAnyText() {
        VEvent entry = read(event("a")
                .title(NASTY)
                .teaser(NASTY)
                .at(NASTY, "Am Bach 1", "46325", "Borken")
                .build());

        assertThat(entry.getSummary().getValue()).isEqualTo(NASTY);
        assertThat(entry.getDescription().getValue()).isEqualTo(NASTY + "\n\nhttps://klima.example/termine/2027/a/");
        assertThat(entry.getLocation().getValue()).isEqualTo(NASTY + ", Am Bach 1, 46325 Borken");
        assertThat(entry.getUrl().getValue()).isEqualTo("https://klima.example/termine/2027/a/");
    }

    @Test
    void preventsInjectionOfComponents() throws IOException {
        Event event =
                event("a").title(NASTY).teaser(NASTY).at(NASTY, "", "", "").build();
        try (ICalReader reader = new ICalReader(write("Kalender: " + NASTY, event))) {
            ICalendar calendar = reader.readNext();

            assertThat(calendar.getEvents()).hasSize(1);
            assertThat(calendar.getEvents().get(0).getAlarms()).isEmpty();
            assertThat(calendar.getExperimentalProperty("X-WR-CALNAME").getValue())
                    .startsWith("Kalender: Kommas");
            assertThat(reader.getWarnings()).isEmpty();
            assertThat(reader.readNext()).isNull();
        }
    }

    @Test
    void writesPositionCategoriesOrganizerAndConference() {
        VEvent entry = read(event("a")
                .at("Rathaus", "", "", "")
                .position(51.97, 0.0000004)
                .topics("Rad, Bus; Bahn", "Ernährung")
                .organizer("Verein: \"Rad ^ Tat\", Ährendorf", "rad@klima.example")
                .online("https://raum.example/?a=1&b=2")
                .build());

        assertThat(entry.getGeo().getLatitude()).isEqualTo(51.97);
        assertThat(entry.getGeo().getLongitude()).isZero();
        assertThat(entry.getCategories().get(0).getValues())
                .containsExactly("Mitmachaktion", "Rad, Bus; Bahn", "Ernährung");
        assertThat(entry.getOrganizer().getEmail()).isEqualTo("rad@klima.example");
        assertThat(entry.getOrganizer().getCommonName()).isEqualTo("Verein: \"Rad ^ Tat\", Ährendorf");
        assertThat(entry.getConferences().get(0).getUri()).isEqualTo("https://raum.example/?a=1&b=2");
    }

    @Test
    void writesNoOrganizerWithoutEmailAddress() {
        assertThat(read(event("a").organizer("Stadt", "").build()).getOrganizer())
                .isNull();
    }

    @Test
    void writesThePropertiesOfTheCalendar() {
        ICalendar calendar = Biweekly.parse(
                        write(event("a").from("2027-05-08T10:00").build()))
                .first();

        assertThat(calendar.getNames()).extracting(name -> name.getValue()).containsExactly("Kalender");
        assertThat(calendar.getDescriptions())
                .extracting(text -> text.getValue())
                .containsExactly(
                        "Alles: Kalender Lizenz: CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/deed.de), "
                                + "Klimanetz Beispielkreis, Beispielkreis.");
        assertThat(calendar.getUrl().getValue()).isEqualTo("https://klima.example/termine/");
        assertThat(calendar.getSource().getValue()).isEqualTo("https://klima.example/kalender/alle.ics");
        assertThat(calendar.getColor().getValue()).isEqualTo("darkgreen");
        assertThat(calendar.getRefreshInterval().getValue()).hasToString("PT12H");
    }

    @Test
    void writesTheTimeZoneOnlyForTimesOfDay() {
        Event day = event("a").days("2027-05-08", "2027-05-08").build();
        Event time = event("b").from("2027-05-08T10:00").build();

        assertThat(write(day)).doesNotContain("VTIMEZONE", "TZID");
        assertThat(write(day, time)).contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin", "DTSTART;TZID=Europe/Berlin:");
    }

    @Test
    void marksACancellationInTitleAndStatus() {
        VEvent entry =
                read(event("a").title("Radtour").state(EventState.CANCELLED).build());

        assertThat(entry.getSummary().getValue()).isEqualTo("ABGESAGT: Radtour");
        assertThat(entry.getStatus()).isEqualTo(Status.cancelled());
    }

    @ParameterizedTest
    @EnumSource(
            value = EventState.class,
            names = {"CONFIRMED", "MOVED", "MOVED_ONLINE"})
    void writesStatusConfirmedForEventsThatTakePlace(EventState state) {
        VEvent entry = read(event("a").title("Radtour").state(state).build());

        assertThat(entry.getSummary().getValue()).isEqualTo("Radtour");
        assertThat(entry.getStatus()).isEqualTo(Status.confirmed());
    }

    @Test
    void takesTimestampsFromTheContent() {
        Event checked = event("a").checked("2026-11-01").build();
        Event changed = event("a")
                .checked("2026-11-01")
                .changedAt("2026-11-20", "", "Eine Woche später")
                .changedAt("2026-11-20", "14:30", "Noch eine Woche später")
                .build();

        assertThat(lines(write(checked))).contains("DTSTAMP:20261101T000000Z", "SEQUENCE:0");
        assertThat(lines(write(changed))).contains("DTSTAMP:20261120T133000Z", "SEQUENCE:2");
        assertThat(write(changed)).doesNotContain("LAST-MODIFIED").isEqualTo(write(changed));
        assertThat(read(changed).getDescription().getValue())
                .contains(
                        "Geändert am 20.11.2026, 14:30 Uhr: Noch eine Woche später\nGeändert am 20.11.2026: Eine Woche");
    }

    @Test
    void isValidWithEvents() {
        assertValid(write(
                event("a").from("2027-05-08T10:00", "2027-05-08T12:30").build(),
                event("b").title(NASTY).build()));
    }

    @Test
    void isValidWithoutEvents() {
        String text = write();
        ICalendar calendar = Biweekly.parse(text).first();

        assertThat(calendar.getEvents()).isEmpty();
        assertThat(calendar.getTimezoneInfo().getComponents())
                .as("the one component a calendar needs")
                .hasSize(1);
        assertThat(lines(text)).contains("VERSION:2.0", "BEGIN:VTIMEZONE", "TZID:Europe/Berlin");
        assertThat(calendar.getProductId().getValue()).isEqualTo("-//Klimanetz//klima.example//DE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kurz", "Ein sehr langer Titel mit Umlauten äöü ", "🚲", "€uro "})
    void foldsLinesAt75OctetsAndEndsThemWithCrLf(String title) {
        String text = write(
                event("a").title(title.repeat(20)).teaser(title.repeat(60)).build());

        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContainPattern("[^\\r]\\n|\\r[^\\n]");
        assertThat(lines(text))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .allSatisfy(
                        line -> assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(line))
                                .as("no lone surrogate")
                                .isTrue());
    }

    private static void assertValid(String text) {
        assertThat(Biweekly.parse(text).first().validate(ICalVersion.V2_0).getWarnings())
                .isEmpty();
    }

    private static VEvent read(Event event) {
        return Biweekly.parse(write(event)).first().getEvents().get(0);
    }

    private static String write(Event... events) {
        return write("Kalender", events);
    }

    private static String write(String name, Event... events) {
        Subscription subscription = new Subscription(
                "/kalender/alle.ics", Optional.of(new Label(name, "Alles: " + name, "/termine/")), List.of(events));
        byte[] written =
                new Calendars(Events.SETTINGS).write(List.of(subscription)).get(subscription.address());
        return new String(written, StandardCharsets.UTF_8);
    }

    private static List<String> lines(String text) {
        return Arrays.asList(text.split("\r\n"));
    }
}
