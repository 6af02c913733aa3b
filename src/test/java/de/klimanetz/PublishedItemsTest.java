package de.klimanetz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.klimanetz.output.OutputFolder;
import de.klimanetz.output.Staging;
import de.klimanetz.problem.ContentProblems;
import de.klimanetz.problem.Problem;
import de.klimanetz.problem.Severity;
import de.klimanetz.site.PublishedItems;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids, addresses and dates of a publication restrict the next one: changes must be declared. */
class PublishedItemsTest {

    private static final String EVENT = "content/termine/2027/radtour.adoc";
    private static final String SERIES = "content/reihen/stammtisch.adoc";
    private static final String NOTICE =
            "Unter „Änderungen“ steht davon nichts, und manche Kalender behielten den alten Stand. Schreiben Sie unter "
                    + "„== Änderungen“ eine Zeile dazu, etwa: * 2026-09-01: Eine Woche später";

    @TempDir
    private Path folder;

    private TestProject project;
    private String event;

    @BeforeEach
    void createProject() throws IOException {
        project = TestProject.small(folder.resolve("project"));
        event = Files.readString(project.folder().resolve(EVENT));
    }

    @Test
    void writesItemsToTheManifest() throws IOException {
        project.with(
                EVENT, changed(event.replace(":ort:", ":frueher: 2026/radtour\n:ort:"), "* 2026-11-20: Neuer Ort"));
        JsonObject manifest = JsonParser.parseString(publish()).getAsJsonObject();

        assertThat(manifest.getAsJsonArray("items"))
                .hasSize(8)
                .contains(JsonParser.parseString("""
                        {"id": "termin-2027-001", "type": "event", "address": "/termine/2027/radtour/",
                         "title": "Radtour am Bach", "earlier": ["/termine/2026/radtour/"],
                         "begin": "2027-05-08T10:00", "end": "2027-05-08T12:30", "state": "bestaetigt", "sequence": 2,
                         "place": "Dorfplatz", "changes": 1}
                        """), JsonParser.parseString("""
                        {"id": "kommune-musterdorf", "type": "member", "address": "/kommunen/musterdorf/",
                         "title": "Musterdorf"}
                        """));
    }

    /** Renamed, moved by a year, published at another host: to programs it is the same event with one change. */
    @Test
    void keepsIdsAcrossRenamingReschedulingAndAnotherHost() throws IOException {
        String before = publish();
        String calendar = Files.readString(folder.resolve("output/kalender/alle.ics"));
        String feed = Files.readString(folder.resolve("output/feed.xml"));
        List<String> ids = ids("musterdorf");
        project.with(
                "content/termine/2028/mit-dem-rad.adoc",
                changed(
                        event.replace("2027-05-", "2028-05-")
                                .replace(":ort:", ":frueher: 2027/radtour\n:ort:")
                                .replace(":kampagne: radeln-2027\n", ""),
                        "* 2026-11-20: Ein Jahr später"));
        Files.delete(project.folder().resolve(EVENT));
        Files.move(
                project.folder().resolve("content/aktuelles/2026/lastenrad-ist-da.adoc"),
                project.folder().resolve("content/aktuelles/2026/das-rad.adoc"));
        Path news = project.folder().resolve("content/aktuelles/2026/das-rad.adoc");
        Files.writeString(news, Files.readString(news).replace(":stand:", ":frueher: 2026/lastenrad-ist-da\n:stand:"));

        assertThat(problems(before)).isEmpty();
        publish("https://anders.example/klima/");
        String after = Files.readString(folder.resolve("output/kalender/alle.ics"));

        assertThat(line(after, "UID:"))
                .isEqualTo(line(calendar, "UID:"))
                .isEqualTo("UID:termin-2027-001@klima.example");
        assertThat(line(calendar, "SEQUENCE:")).isEqualTo("SEQUENCE:0");
        assertThat(line(after, "SEQUENCE:")).as("a change and a former address").isEqualTo("SEQUENCE:2");
        assertThat(after).contains("\r\nDTSTAMP:20261120T000000Z\r\n");
        assertThat(line(Files.readString(folder.resolve("output/feed.xml")), "<guid"))
                .isEqualTo(line(feed, "<guid"));
        assertThat(ids("musterdorf")).isEqualTo(ids).contains("tag:klima.example,2026:termin-2027-001");
        assertThat(ids("aenderungen")).containsExactly("tag:klima.example,2026:termin-2027-001/aenderung/2026-11-20");
    }

    @Test
    void rejectsADateChangeWithoutChangeEntry() throws IOException {
        String before = publish();
        project.with(EVENT, event.replace("2027-05-08", "2027-05-15"));

        assertThat(problems(before))
                .containsExactly(EVENT
                        + ":6:10: Fehler: Anders als veröffentlicht: Beginn „2027-05-15 10:00“ statt „2027-05-08 10:00“, "
                        + "Ende „2027-05-15 12:30“ statt „2027-05-08 12:30“. " + NOTICE);
        project.with(EVENT, changed(event.replace("2027-05-08", "2027-05-15"), "* 2026-11-20: Eine Woche später"));
        assertThat(problems(before)).isEmpty();
    }

    @Test
    void requiresOneEntryPerDateChange() throws IOException {
        project.with(EVENT, changed(event.replace("2027-05-08", "2027-05-15"), "* 2026-11-20: Eine Woche später"));
        String before = publish();
        String again = event.replace("2027-05-08", "2027-05-21");
        project.with(EVENT, changed(again, "* 2026-11-21: Zwei Wochen später"));

        assertThat(problems(before)).hasSize(1).first().asString().contains("Beginn „2027-05-21 10:00“");
        project.with(EVENT, changed(again, "* 2026-11-20: Eine Woche später\n* 2026-11-21: Zwei Wochen später"));
        assertThat(problems(before)).isEmpty();
    }

    @Test
    void rejectsACancellationAndARemovedEndWithoutChangeEntry() throws IOException {
        String before = publish();
        project.with(EVENT, event.replace(":ende: 2027-05-08 12:30\n", ":zustand: abgesagt\n"));

        assertThat(problems(before))
                .containsExactly(EVENT
                        + ":6:10: Fehler: Anders als veröffentlicht: Ende „offen“ statt „2027-05-08 12:30“, "
                        + "Zustand „abgesagt“ statt „bestaetigt“. " + NOTICE);
    }

    @Test
    void rejectsRemovedChangeEntries() throws IOException {
        project.with(EVENT, changed(event, "* 2026-11-20: Neuer Ort"));
        String before = publish();
        project.with(EVENT, event);

        assertThat(problems(before))
                .containsExactly(EVENT + ": Fehler: Unter „== Änderungen“ fehlt etwas, das schon veröffentlicht war. "
                        + "Lassen Sie alte Zeilen stehen, auch die Adressen in „frueher“.");
    }

    @Test
    void acceptsAMorePreciseDate() throws IOException {
        project.with(EVENT, event.replace("2027-05-08 10:00", "2027-05").replace(":ende: 2027-05-08 12:30\n", ""));
        String before = publish();
        project.with(EVENT, event);

        assertThat(problems(before)).isEmpty();
    }

    @Test
    void rejectsAnIdOfAnotherKindOfItem() throws IOException {
        String before = publish();
        project.with(EVENT, event.replace(":id: termin-2027-001", ":id: neu-1"));
        replace("content/seiten/impressum.adoc", ":id: .*", ":id: termin-2027-001");

        assertThat(problems(before))
                .containsExactly(
                        "content/seiten/impressum.adoc: Fehler: Die Kennung „termin-2027-001“ gehört schon zu „Radtour am "
                                + "Bach“ (Termin). Kennungen werden nie wieder verwendet. Vergeben Sie hier eine neue.");
    }

    @Test
    void rejectsAChangedId() throws IOException {
        String before = publish();
        project.with(EVENT, event.replace(":id: termin-2027-001", ":id: termin-2027-002"));

        assertThat(problems(before))
                .containsExactly(EVENT + ": Fehler: Die Kennung ist „termin-2027-002“, veröffentlicht war "
                        + "„termin-2027-001“. Kalender und Feeds hielten das für einen anderen Eintrag. "
                        + "Schreibweise: :id: termin-2027-001");
    }

    @Test
    void rejectsARemovedPageWithoutRedirect() throws IOException {
        String before = publish();
        Files.delete(project.folder().resolve(EVENT));

        assertThat(problems(before))
                .containsExactly(EVENT + ": Fehler: Die Seite „/termine/2027/radtour/“ („Radtour am Bach“) war "
                        + "veröffentlicht und fehlt jetzt. Holen Sie die Datei zurück, oder nennen Sie die Adresse in dem "
                        + "Eintrag, der an ihre Stelle tritt. Schreibweise: :frueher: /termine/2027/radtour/");
        replace("content/kampagnen/radeln-2027.adoc", ":stand:", ":frueher: /termine/2027/radtour/\n:stand:");
        assertThat(problems(before)).isEmpty();
    }

    @Test
    void requiresRedirectsFromAllEarlierAddresses() throws IOException {
        project.with(EVENT, event.replace(":ort:", ":frueher: 2026/radtour\n:ort:"));
        String before = publish();
        Files.delete(project.folder().resolve(EVENT));
        project.with("content/termine/2027/tour.adoc", event.replace(":ort:", ":frueher: 2027/radtour\n:ort:"));

        assertThat(problems(before))
                .containsExactly("content/termine/2027/tour.adoc: Fehler: Die Adresse „/termine/2026/radtour/“ war "
                        + "veröffentlicht, und wer sie kennt, findet jetzt nichts mehr. "
                        + "Schreibweise: :frueher: /termine/2026/radtour/");
        project.with(
                "content/termine/2027/tour.adoc",
                event.replace(":ort:", ":frueher: 2026/radtour, 2027/radtour\n:ort:"));
        assertThat(problems(before)).isEmpty();
    }

    @Test
    void acceptsNewItems() throws IOException {
        String before = publish();
        project.with(
                "content/termine/2027/neu.adoc",
                event.replace("termin-2027-001", "termin-2027-002").replace("am Bach", "am Fluss"));

        assertThat(problems(before)).isEmpty();
    }

    private static String changed(String text, String changes) {
        return text.replace("== Quellen", "== Änderungen\n\n" + changes + "\n\n== Quellen");
    }

    private void replace(String file, String pattern, String replacement) throws IOException {
        Path path = project.folder().resolve(file);
        Files.writeString(path, Files.readString(path).replaceFirst(pattern, replacement));
    }

    private String publish() throws IOException {
        return publish("https://klima.example/");
    }

    /** Writes the site to the output folder and returns its manifest. */
    private String publish(String baseUrl) throws IOException {
        Path output = folder.resolve("output");
        Staging staging = stage(new Build.Request(project.folder(), Optional.of(baseUrl), false, TestProject.CLOCK));
        new OutputFolder(output).apply(staging);
        return Files.readString(output.resolve("manifest.json"));
    }

    private List<String> hints(String manifest) {
        Build.Request request = new Build.Request(
                project.folder(),
                Optional.empty(),
                false,
                TestProject.CLOCK,
                Optional.of(PublishedItems.read(manifest)));
        return TestProject.build(request, TestProject.CONVERTER).stage().hints().stream()
                .map(Problem::toString)
                .toList();
    }

    /** Returns the errors of a build after a publication with this manifest. */
    private List<String> problems(String manifest) {
        try {
            stage(new Build.Request(
                    project.folder(),
                    Optional.empty(),
                    false,
                    TestProject.CLOCK,
                    Optional.of(PublishedItems.read(manifest))));
            return List.of();
        } catch (ContentProblems broken) {
            return broken.problems().stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .map(Problem::toString)
                    .toList();
        }
    }

    @Test
    void rejectsASilentlyChangedPlaceOfAComingEvent() throws IOException {
        String before = publish();
        String moved = event.replace(":ort: Dorfplatz", ":ort: Rathaus");
        project.with(EVENT, moved);

        assertThat(problems(before))
                .containsExactly(
                        EVENT + ":6:10: Fehler: Anders als veröffentlicht: Ort „Rathaus“ statt „Dorfplatz“. " + NOTICE);
        project.with(EVENT, changed(moved, "* 2026-11-20: Neuer Treffpunkt"));
        assertThat(problems(before)).isEmpty();
    }

    @Test
    void rejectsASilentlyChangedMeeting() throws IOException {
        project.with(SERIES, series(":uhrzeit: 18:00 bis 20:00", ""));
        String before = publish();
        String moved = ":uhrzeit: 18:00 bis 20:00\n:verlegt: 2027-01-12 auf 2027-01-19";
        project.with(SERIES, series(moved, ""));
        assertThat(problems(before))
                .hasSize(1)
                .first()
                .asString()
                .contains("Treffen 2027-01-12: Beginn „2027-01-19 18:00“");
        project.with(SERIES, series(moved, "* 2026-11-20: Treffen 2027-01-12: Eine Woche später"));
        assertThat(problems(before)).isEmpty();

        project.with(SERIES, series(":uhrzeit: 19:00 bis 20:00", ""));
        assertThat(problems(before))
                .containsExactly(SERIES + ":8:12: Fehler: Anders als veröffentlicht: Treffen 2026-12-08: Beginn "
                        + "„2026-12-08 19:00“ statt „2026-12-08 18:00“ (und 4 weitere). Unter „Änderungen“ steht davon "
                        + "nichts, und manche Kalender behielten den alten Stand. Schreiben Sie unter „== Änderungen“ eine "
                        + "Zeile dazu, für ein Treffen: * 2026-09-01: Treffen 2026-10-13: Eine Woche später, für alle: "
                        + "* 2026-09-01: Wir treffen uns jetzt im Rathaus");
        project.with(SERIES, series(":uhrzeit: 19:00 bis 20:00", "* 2026-11-20: Eine Stunde später"));
        assertThat(problems(before)).isEmpty();
    }

    @Test
    void rejectsAMoveThatReplacesAnotherOne() throws IOException {
        project.with(SERIES, series(":verlegt: 2027-01-12 auf 2027-01-19", ""));
        String before = publish();
        project.with(SERIES, series(":verlegt: 2027-01-12 auf 2027-01-20", ""));

        assertThat(problems(before))
                .hasSize(1)
                .first()
                .asString()
                .contains("Treffen 2027-01-12: Beginn „2027-01-20“ statt „2027-01-19“");
        project.with(
                SERIES,
                series(":verlegt: 2027-01-12 auf 2027-01-20", "* 2026-11-20: Treffen 2027-01-12: Nun am Mittwoch"));
        assertThat(problems(before)).isEmpty();
    }

    @Test
    void rejectsMeetingsThatVanish() throws IOException {
        project.with(SERIES, series("", ""));
        String before = publish();
        String shorter = series("", "").replace(":bis: 2027-04-30", ":bis: 2026-12-31");
        project.with(SERIES, shorter);

        assertThat(problems(before))
                .containsExactly(
                        SERIES + ":8:12: Fehler: Diese Treffen waren veröffentlicht und fehlen jetzt: 2027-01-12, "
                                + "2027-02-09, 2027-03-09 und ein weiteres. Wer sie im Kalender hat, erfährt nichts davon. Fällt "
                                + "eines aus, lassen Sie den Tag in der Reihe und schreiben :faellt-aus: 2027-01-12. Endet die Reihe, "
                                + "schreiben Sie unter „== Änderungen“ eine Zeile dazu, etwa: * 2026-09-01: Die Reihe endet im "
                                + "Herbst");
        project.with(
                SERIES, series("", "* 2026-11-20: Die Reihe endet").replace(":bis: 2027-04-30", ":bis: 2026-12-31"));
        assertThat(problems(before)).isEmpty();
    }

    @Test
    void keepsTheIdOfAMeetingThatAnEventTakesOver() throws IOException {
        project.with(SERIES, series("", ""));
        String before = publish();
        String guest = event.replace("termin-2027-001", "termin-2027-002\n:reihe: stammtisch")
                .replace(":beginn: 2027-05-08 10:00\n:ende: 2027-05-08 12:30", ":beginn: 2027-01-12")
                .replace(":kampagne: radeln-2027\n", "");
        project.with("content/termine/2027/gast.adoc", guest);

        assertThat(problems(before)).isEmpty();
        String after = publish();
        assertThat(Files.readString(folder.resolve("output/kalender/alle.ics")))
                .contains("UID:reihe-001-2027-01-12@klima.example")
                .doesNotContain("termin-2027-002@");
        assertThat(after).contains("\"uid\":\"reihe-001-2027-01-12\"");
        project.with(
                "content/termine/2027/gast.adoc",
                guest.replace(":beginn: 2027-01-12", ":beginn: 2027-01-13\n:statt: 2027-01-12"));
        assertThat(problems(after)).hasSize(1).first().asString().contains("Beginn „2027-01-13“ statt „2027-01-12“");
    }

    @Test
    void hintsAtAnEventWithAnotherIdInCalendars() throws IOException {
        String before = publish();
        project.with(SERIES, series("", ""));
        project.with(EVENT, event.replace(":ort:", ":reihe: stammtisch\n:statt: 2027-01-12\n:ort:"));

        assertThat(hints(before))
                .contains(EVENT + ": Hinweis: In Kalendern hat der Termin jetzt eine andere Kennung, "
                        + "„reihe-001-2027-01-12“ statt „termin-2027-001“, weil „reihe“ oder „statt“ anders ist. Wer ihn als "
                        + "Datei übernommen hat, sieht ihn danach zweimal.");
    }

    @Test
    void ignoresMeetingsThatAreOver() throws IOException {
        String since = series(":uhrzeit: 18:00", "").replace(":ab: 2026-12-08", ":ab: 2026-11-10");
        project.with(SERIES, since);
        String before = publish();
        project.with(
                SERIES,
                series(":uhrzeit: 19:00", "* 2026-11-20: Jetzt um 19 Uhr")
                        .replace(":ab: 2026-12-08", ":ab: 2026-11-10"));

        assertThat(problems(before)).isEmpty();
    }

    private static String series(String attributes, String changes) {
        return """
                = Stammtisch
                :id: reihe-001
                :kurztext: Wir reden über Klima.
                :stand: 2026-11-01
                :veroeffentlicht: 2026-11-01
                :format: praesenz
                :art: beteiligung
                :rhythmus: monatlich am 2. Dienstag
                :ab: 2026-12-08
                :bis: 2027-04-30
                %s

                Jeder darf kommen.

                %s== Quellen

                * Eigene Angaben
                """.formatted(
                        attributes.isEmpty() ? ":kommunen: musterdorf" : attributes,
                        changes.isEmpty() ? "" : "== Änderungen\n\n" + changes + "\n\n");
    }

    private static Staging stage(Build.Request request) {
        return TestProject.build(request, TestProject.CONVERTER).stage().staging();
    }

    private List<String> ids(String feed) throws IOException {
        String json = Files.readString(folder.resolve("output/feeds/" + feed + ".json"));
        return JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("items").asList().stream()
                .map(item -> item.getAsJsonObject().get("id").getAsString())
                .toList();
    }

    private static String line(String text, String beginning) {
        return text.lines()
                .filter(line -> line.strip().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }
}
