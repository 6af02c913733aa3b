package de.klimanetz.calendar;

import static de.klimanetz.testing.Events.event;
import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.calendar.Subscription.Label;
import de.klimanetz.model.Event;
import de.klimanetz.model.vocabulary.EventFormat;
import de.klimanetz.model.vocabulary.EventState;
import de.klimanetz.testing.Events;
import de.klimanetz.testing.GoldenFile;
import de.klimanetz.testing.HostileDefaults;
import de.klimanetz.testing.TestProject;
import de.klimanetz.testing.WrittenCalendar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole calendar files, byte for byte; {@code -Dgolden=write} writes the expected files, to be reviewed in the diff.
 * Another library parses each file to compare it with its events.
 */
@HostileDefaults(zones = {"Pacific/Auckland", "America/St_Johns", "Asia/Kolkata"})
class GoldenCalendarsTest {

    static List<Arguments> calendars() {
        return List.of(
                Arguments.of("plain", List.of(plain("plain").build())),
                Arguments.of(
                        "multi-day",
                        List.of(event("multi-day")
                                .title("Ausstellung „Stadtgrün“")
                                .days("2027-10-30", "2027-11-01")
                                .build())),
                Arguments.of(
                        "all-day",
                        List.of(event("all-day")
                                .title("Tag der Sonne")
                                .days("2027-02-28", "2027-02-28")
                                .build())),
                Arguments.of("empty", List.of()),
                Arguments.of(
                        "hybrid",
                        List.of(plain("hybrid")
                                .format(EventFormat.HYBRID)
                                .online("https://raum.example/klima")
                                .build())),
                Arguments.of(
                        "cancelled",
                        List.of(plain("cancelled").state(EventState.CANCELLED).build())),
                Arguments.of(
                        "moved",
                        List.of(plain("moved")
                                .state(EventState.MOVED)
                                .stateNote("Am 8. Mai ist der Weg gesperrt.")
                                .changed("2026-11-20", "2027-05-08T10:00")
                                .build())),
                Arguments.of(
                        "moved-twice",
                        List.of(plain("moved-twice")
                                .state(EventState.MOVED)
                                .changed("2026-11-20", "2027-05-01T10:00")
                                .changed("2026-12-01", "2027-05-08T10:00")
                                .build())),
                Arguments.of(
                        "moved-online",
                        List.of(plain("moved-online")
                                .state(EventState.MOVED_ONLINE)
                                .online("https://raum.example/klima")
                                .build())),
                Arguments.of(
                        "several",
                        List.of(
                                event("open-end").from("2027-03-28T01:30").build(),
                                event("over-night")
                                        .from("2027-10-30T22:00", "2027-10-31T04:00")
                                        .build(),
                                event("whole-day").build())));
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void matchesTheGoldenFile(String name, List<Event> events) throws IOException {
        golden(name).assertMatches(write(name, events));
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void matchesTheModel(String name, List<Event> events) throws IOException {
        WrittenCalendar.of(write(name, events)).assertMatches(events, Events.SETTINGS);
    }

    @Test
    void matchesTheGoldenFileForASeriesWithAllExceptions(@TempDir Path folder) throws IOException {
        TestProject project = TestProject.small(folder).with("content/reihen/stammtisch.adoc", """
                = Stammtisch
                :id: reihe-001
                :kurztext: Wir reden über Klima.
                :stand: 2026-11-01
                :veroeffentlicht: 2026-11-01
                :format: praesenz
                :art: beteiligung
                :rhythmus: monatlich am 2. Dienstag
                :ab: 2026-10-13
                :bis: 2027-04-30
                :uhrzeit: 18:00 bis 20:00
                :faellt-aus: 2026-12-08
                :verlegt: 2027-01-12 auf 2027-01-19 17:00
                :zusaetzlich: 2026-12-20

                Jeder darf kommen.
                """);

        golden("series")
                .assertMatches(project.stage()
                        .staging()
                        .text("kalender/stammtisch.ics")
                        .orElseThrow());
    }

    @Test
    void excludesEventsWithoutADay() {
        assertThat(event("month").month("2027-05").build().isInCalendars()).isFalse();
    }

    private static GoldenFile golden(String name) {
        return new GoldenFile(Path.of("src/test/resources/calendars", name + ".ics"));
    }

    private static Events plain(String id) {
        return event(id)
                .title("Radtour; am Bach, mit 🚲 und Picknick")
                .teaser(
                        "Gemeinsam radeln wir den Bach entlang. Wer mag, bringt etwas zu essen mit: süß, salzig oder beides.")
                .from("2027-05-15T10:00", "2027-05-15T12:30")
                .at("Rathausplatz", "Am Bach 1", "46325", "Borken")
                .position(51.84395, 6.85824)
                .topics("Rad", "Ernährung")
                .organizer("Stadt Borken, Klimaschutz", "rad@klima.example");
    }

    private static String write(String name, List<Event> events) {
        Optional<Label> label = events.size() == 1
                ? Optional.empty()
                : Optional.of(new Label("Kalender", "Alle Termine.", "/termine/"));
        Subscription subscription = new Subscription("/kalender/" + name + ".ics", label, events);
        byte[] bytes =
                new Calendars(Events.SETTINGS).write(List.of(subscription)).get(subscription.address());
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
