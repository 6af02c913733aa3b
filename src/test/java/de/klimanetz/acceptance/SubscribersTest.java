package de.klimanetz.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import de.klimanetz.Build;
import de.klimanetz.output.OutputFolder;
import de.klimanetz.output.Staging;
import de.klimanetz.site.PublishedItems;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The life of an event and of a meeting, as three kinds of calendar programs keep it. Each publication is compared with the
 * one before.
 */
class SubscribersTest {

    private static final String EVENT = "termin-2027-001@klima.example";
    private static final String MEETING = "reihe-001-2027-01-12@klima.example";

    /** What a program shows of an entry. */
    private record Shown(
            String start, String end, String title, String status, String place, String text, String address) {

        static Shown of(VEvent entry) {
            return new Shown(
                    entry.getDateStart().getValue().toInstant().toString(),
                    entry.getDateEnd().getValue().toInstant().toString(),
                    entry.getSummary().getValue(),
                    entry.getStatus().getValue(),
                    entry.getLocation() == null ? "" : entry.getLocation().getValue(),
                    entry.getDescription().getValue(),
                    entry.getUrl().getValue());
        }

        boolean isCancelled() {
            return status.equals("CANCELLED");
        }
    }

    /**
     * A program that updates an entry if a rule says so.
     *
     * @param forgets whether it removes entries that are no longer in the file
     */
    private record Client(BiPredicate<VEvent, VEvent> takes, boolean forgets, Map<String, VEvent> entries) {

        /** Replaces everything, as Apple, Google and Thunderbird do for subscriptions. */
        static Client wholeFile() {
            return new Client((before, now) -> true, true, new LinkedHashMap<>());
        }

        /** RFC 5546 § 2.1.5: SEQUENCE, then DTSTAMP. Knows nothing of entries that are no longer sent. */
        static Client bySequence() {
            return new Client(
                    (before, now) -> sequence(now) > sequence(before)
                            || sequence(now) == sequence(before) && stamp(now).isAfter(stamp(before)),
                    false,
                    new LinkedHashMap<>());
        }

        /** ICSx⁵: keeps an entry whose LAST-MODIFIED has not grown. */
        static Client byLastModified() {
            return new Client(
                    (before, now) -> now.getLastModified() == null
                            || before.getLastModified() == null
                            || now.getLastModified()
                                    .getValue()
                                    .after(before.getLastModified().getValue()),
                    true,
                    new LinkedHashMap<>());
        }

        private static int sequence(VEvent entry) {
            return entry.getSequence().getValue();
        }

        private static Instant stamp(VEvent entry) {
            return entry.getDateTimeStamp().getValue().toInstant();
        }

        void fetch(Map<String, VEvent> file) {
            file.forEach(
                    (uid, now) -> entries.merge(uid, now, (before, next) -> takes.test(before, next) ? next : before));
            if (forgets) {
                entries.keySet().retainAll(file.keySet());
            }
        }

        Optional<Shown> shown(String uid) {
            return Optional.ofNullable(entries.get(uid)).map(Shown::of);
        }
    }

    @TempDir
    private Path folder;

    private final List<Client> clients = List.of(Client.wholeFile(), Client.bySequence(), Client.byLastModified());

    private TestProject project;
    private Optional<String> manifest = Optional.empty();
    private Map<String, VEvent> file = Map.of();

    @BeforeEach
    void createProject() throws IOException {
        project = TestProject.small(folder.resolve("project"));
        remove("termine/2027/radtour.adoc");
    }

    @Test
    void seeTheTruthThroughTheWholeLife() throws IOException {
        // Added.
        event("2027/radtour", ":beginn: 2027-05-08 10:00", "");
        series("stammtisch", "", "");
        publish("2026-11-22T08:00");
        assertTruth("Radtour", "2027-05-08T08:00:00Z", "Stammtisch", "2027-01-12T17:00:00Z");

        // Moved.
        String moved = "* 2026-11-22 09:00: Eine Woche später\n";
        String meetingMoved = "* 2026-11-22 09:00: Treffen 2027-01-12: Eine Woche später\n";
        event("2027/radtour", ":beginn: 2027-05-15 10:00\n:beginn-vorher: 2027-05-08 10:00\n:zustand: verlegt", moved);
        series("stammtisch", ":verlegt: 2027-01-12 auf 2027-01-19", meetingMoved);
        publish("2026-11-22T10:00");
        assertTruth("Radtour", "2027-05-15T08:00:00Z", "Stammtisch", "2027-01-19T17:00:00Z");

        // Moved again on the same day.
        moved += "* 2026-11-22 15:00: Noch eine Woche später\n";
        meetingMoved += "* 2026-11-22 15:00: Treffen 2027-01-12: Noch eine Woche später\n";
        String twice = ":beginn: 2027-05-22 10:00\n:beginn-vorher: 2027-05-08 10:00, 2027-05-15 10:00\n";
        String meetingTwice = ":verlegt: 2027-01-12 auf 2027-01-19, 2027-01-12 auf 2027-01-26\n";
        event("2027/radtour", twice + ":zustand: verlegt", moved);
        series("stammtisch", meetingTwice, meetingMoved);
        publish("2026-11-22T16:00");
        assertTruth("Radtour", "2027-05-22T08:00:00Z", "Stammtisch", "2027-01-26T17:00:00Z");

        // Cancelled.
        String cancelled = moved + "* 2026-12-01: Fällt aus\n";
        String meetingCancelled = meetingMoved + "* 2026-12-01: Treffen 2027-01-12: Fällt aus\n";
        event("2027/radtour", twice + ":zustand: abgesagt", cancelled);
        series("stammtisch", meetingTwice + ":faellt-aus: 2027-01-12", meetingCancelled);
        publish("2026-12-01T08:00");
        assertTruth("ABGESAGT: Radtour", "2027-05-22T08:00:00Z", "ABGESAGT: Stammtisch", "2027-01-26T17:00:00Z");

        // Files renamed.
        remove("termine/2027/radtour.adoc");
        remove("reihen/stammtisch.adoc");
        event("2027/tour", twice + ":zustand: abgesagt\n:frueher: 2027/radtour", cancelled);
        series("runde", meetingTwice + ":faellt-aus: 2027-01-12\n:frueher: stammtisch", meetingCancelled);
        publish("2026-12-01T12:00");
        assertTruth("ABGESAGT: Radtour", "2027-05-22T08:00:00Z", "ABGESAGT: Stammtisch", "2027-01-26T17:00:00Z");
        assertThat(file.get(EVENT).getUrl().getValue()).endsWith("/termine/2027/tour/");

        // Another host invites, so that both take place.
        String hosted = cancelled + "* 2026-12-03: Findet doch statt, im Bürgerhaus\n";
        String meetingHosted = meetingCancelled
                + "* 2026-12-03: Treffen 2027-01-12: Findet doch statt\n* 2026-12-03: Immer im Beispielkreis\n";
        event("2027/tour", twice + ":zustand: verlegt\n:frueher: 2027/radtour\n:gastgeber: Bürgerhaus", hosted);
        series("runde", meetingTwice + ":frueher: stammtisch\n:gastgeber-reihum: beispielkreis", meetingHosted);
        publish("2026-12-03T08:00");
        assertTruth("Radtour", "2027-05-22T08:00:00Z", "Stammtisch", "2027-01-26T17:00:00Z");
        assertThat(file.get(EVENT).getDescription().getValue()).contains("Zu Gast bei: Bürgerhaus");
        assertThat(file.get(MEETING).getLocation().getValue()).isEqualTo("Beispielkreis");

        // An event takes over the meeting; the other one is cancelled.
        String last = hosted + "* 2026-12-05: Fällt endgültig aus\n";
        event("2027/tour", twice + ":zustand: abgesagt\n:frueher: 2027/radtour\n:gastgeber: Bürgerhaus", last);
        guest();
        publish("2026-12-05T08:00");
        assertTruth("ABGESAGT: Radtour", "2027-05-22T08:00:00Z", "Stammtisch mit Gast", "2027-01-26T18:30:00Z");

        // Removed: their addresses lead elsewhere, and the meeting falls out.
        remove("termine/2027/tour.adoc");
        remove("termine/2027/gast.adoc");
        Path campaign = folder.resolve("project/content/kampagnen/radeln-2027.adoc");
        Files.writeString(
                campaign,
                Files.readString(campaign)
                        .replace(":stand:", ":frueher: /termine/2027/radtour/, /termine/2027/tour/\n:stand:"));
        series(
                "runde",
                meetingTwice + ":faellt-aus: 2027-01-12\n:frueher: stammtisch, /termine/2027/gast/\n"
                        + ":gastgeber-reihum: beispielkreis",
                meetingHosted + "* 2026-12-07: Treffen 2027-01-12: Fällt aus\n");
        publish("2026-12-07T08:00");
        assertThat(file).doesNotContainKey(EVENT);
        assertThat(clients).allSatisfy(client -> {
            assertThat(client.shown(MEETING)).contains(Shown.of(file.get(MEETING)));
            assertThat(client.shown(MEETING).orElseThrow().isCancelled()).isTrue();
            assertThat(client.shown(EVENT).map(Shown::isCancelled)).isNotEqualTo(Optional.of(false));
        });
    }

    @Test
    void followTheWebsiteToAnotherHost() throws IOException {
        event("2027/radtour", ":beginn: 2027-05-08 10:00", "");
        publish("2026-11-22T08:00");
        publish("2026-11-22T08:00", Optional.of("https://anders.example/klima/"));

        assertThat(List.of(clients.get(0), clients.get(2)))
                .allSatisfy(
                        client -> assertThat(client.shown(EVENT).orElseThrow().address())
                                .isEqualTo("https://anders.example/klima/termine/2027/radtour/"));
    }

    /** All programs show what is in the file, which is what the editors meant. */
    private void assertTruth(String title, String start, String meetingTitle, String meetingStart) {
        assertThat(Shown.of(file.get(EVENT)))
                .extracting(Shown::title, Shown::start)
                .containsExactly(title, start);
        assertThat(Shown.of(file.get(MEETING)))
                .extracting(Shown::title, Shown::start)
                .containsExactly(meetingTitle, meetingStart);
        assertThat(clients).allSatisfy(client -> {
            assertThat(client.shown(EVENT)).contains(Shown.of(file.get(EVENT)));
            assertThat(client.shown(MEETING)).contains(Shown.of(file.get(MEETING)));
        });
    }

    private void publish(String time) throws IOException {
        publish(time, Optional.empty());
    }

    private void publish(String time, Optional<String> baseUrl) throws IOException {
        Build.Request request = new Build.Request(
                project.folder(), baseUrl, false, TestProject.clock(time), manifest.map(PublishedItems::read));
        Staging staging =
                TestProject.build(request, TestProject.CONVERTER).stage().staging();
        Path output = folder.resolve("output");
        new OutputFolder(output).apply(staging);
        manifest = Optional.of(Files.readString(output.resolve("manifest.json")));
        file = Biweekly.parse(staging.text("kalender/alle.ics").orElseThrow()).first().getEvents().stream()
                .collect(Collectors.toMap(entry -> entry.getUid().getValue(), Function.identity()));
        clients.forEach(client -> client.fetch(file));
    }

    private void remove(String path) throws IOException {
        Files.delete(folder.resolve("project/content/" + path));
    }

    private void event(String path, String attributes, String changes) {
        project.with("content/termine/" + path + ".adoc", """
                = Radtour
                :id: termin-2027-001
                :kurztext: Gemeinsam radeln wir den Bach entlang.
                :stand: 2026-11-20
                :veroeffentlicht: 2026-11-20
                :format: praesenz
                :art: aktion
                :ort: Dorfplatz
                :kommunen: musterdorf
                %s

                Wir treffen uns am Dorfplatz.

                %s== Quellen

                * Eigene Angaben
                """.formatted(attributes.strip(), section(changes)));
    }

    private void series(String name, String attributes, String changes) {
        project.with("content/reihen/" + name + ".adoc", """
                = Stammtisch
                :id: reihe-001
                :kurztext: Wir reden über Klima.
                :stand: 2026-11-20
                :veroeffentlicht: 2026-11-20
                :format: praesenz
                :art: beteiligung
                :rhythmus: monatlich am 2. Dienstag
                :ab: 2026-10-13
                :uhrzeit: 18:00 bis 20:00
                %s

                Jeder darf kommen.

                %s== Quellen

                * Eigene Angaben
                """.formatted(
                        attributes.isEmpty() ? ":kommunen: musterdorf" : attributes.strip() + "\n:kommunen: musterdorf",
                        section(changes)));
    }

    private void guest() {
        project.with("content/termine/2027/gast.adoc", """
                = Stammtisch mit Gast
                :id: termin-2027-002
                :kurztext: Diesmal erzählt jemand.
                :stand: 2026-12-05
                :veroeffentlicht: 2026-12-05
                :beginn: 2027-01-26 19:30
                :ende: 2027-01-26 21:00
                :format: praesenz
                :art: beteiligung
                :ort: Rathaus
                :reihe: runde
                :statt: 2027-01-12

                Herzlich willkommen.

                == Änderungen

                * 2026-12-05: Mit Gast, später und im Rathaus

                == Quellen

                * Eigene Angaben
                """);
    }

    private static String section(String changes) {
        return changes.isEmpty() ? "" : "== Änderungen\n\n" + changes + "\n";
    }
}
