package de.klimanetz.kind.event;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.output.Staging;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page never sends anybody to where nothing is. */
class ChangedEventsTest {

    private static final String EVENT = "content/termine/2027/radtour.adoc";

    @TempDir
    private Path folder;

    @Test
    void anEventThatIsNowOnlineNamesNoPlace() throws IOException {
        Staging staging = staged(":zustand: nun-online\n:ort-anreise: Bus 75\n:ort-barrierefrei: Rampe");

        assertThat(facts(staging)).contains("Teilnahme online").doesNotContain("Dorfplatz", "Bus 75", "Rampe");
        assertThat(page(staging).select("p.wann").text()).endsWith("online");
        assertThat(staging.text("termine/2027/radtour/termin.ics").orElseThrow())
                .doesNotContain("Dorfplatz", "\r\nLOCATION");
    }

    @Test
    void aCancelledEventSaysSoInItsTitleAndTakesNoRegistration() throws IOException {
        Staging staging = staged(":zustand: abgesagt\n:anmeldung-email: rad@klima.example");

        assertThat(page(staging).title()).startsWith("Abgesagt: Radtour am Bach");
        assertThat(page(staging).text()).contains("Dieser Termin ist abgesagt").doesNotContain("rad@klima.example");
    }

    @Test
    void largeNumbersAreWrittenAsGermanWantsThem() throws IOException {
        assertThat(facts(staged(":teilnehmende: 16574\n:plaetze: 1200"))).contains("16.574", "1.200");
    }

    @Test
    void aPostponedEventIsInNoCalendar() throws IOException {
        Staging staging = staged(":zustand: verschoben");

        assertThat(staging.contains("termine/2027/radtour/termin.ics")).isFalse();
        assertThat(page(staging).select("a[href$=.ics]").eachAttr("href"))
                .noneMatch(link -> link.endsWith("termin.ics"));
        assertThat(staging.text("kalender/alle.ics").orElseThrow()).doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void anEventThatWasMovedTwiceTellsBoth() throws IOException {
        Staging staging = staged(
                ":zustand: verlegt\n:beginn-vorher: 2027-04-24 10:00, 2027-05-01 10:00",
                "* 2026-11-10: Eine Woche später\n* 2026-11-20: Noch eine Woche & eine _Stunde_ später");
        String calendar = staging.text("termine/2027/radtour/termin.ics").orElseThrow();

        assertThat(page(staging).select(".hinweis--wichtig > p").first().text())
                .isEqualTo("Dieser Termin ist verlegt. Zuerst vorgesehen war: Samstag, 24. April 2027, 10 Uhr; "
                        + "danach: Samstag, 1. Mai 2027, 10 Uhr.");
        assertThat(page(staging).select(".aenderungen li").eachText())
                .containsExactly(
                        "20. November 2026: Noch eine Woche & eine Stunde später",
                        "10. November 2026: Eine Woche später");
        assertThat(page(staging).select("main h2").eachText()).containsExactly("Quellen");
        assertThat(calendar).contains("\r\nSEQUENCE:2\r\n", "\r\nLAST-MODIFIED:20261120T000000Z\r\n");
    }

    @Test
    void listsTellTheNewestChange() throws IOException {
        Staging staging = staged("", "* 2026-11-20: Neuer Treffpunkt\n* 2026-11-10: Eine Stunde später");

        assertThat(Jsoup.parse(staging.text("termine/index.html").orElseThrow())
                        .select(".termin__aenderung")
                        .eachText())
                .containsExactly("Geändert am 20. November 2026: Neuer Treffpunkt");
    }

    @Test
    void ofTwoChangesOnADayTheLowerOneIsNewer() throws IOException {
        Staging staging = staged("", "* 2026-11-20: Zuerst\n* 2026-11-20: Danach");

        assertThat(page(staging).select(".aenderungen li").eachText())
                .containsExactly("20. November 2026: Danach", "20. November 2026: Zuerst");
    }

    /** A later check counts, an earlier one does not make the change older. */
    @ParameterizedTest
    @CsvSource({"2026-10-20, 20261101", "2026-11-01, 20261101", "2026-11-20, 20261120"})
    void calendarsAreDatedByTheNewestChangeOrCheck(String day, String stamp) throws IOException {
        String calendar = staged("", "* " + day + ": Neuer Treffpunkt")
                .text("kalender/alle.ics")
                .orElseThrow();

        assertThat(calendar)
                .contains(
                        "\r\nDTSTAMP:" + stamp + "T000000Z\r\n",
                        "\r\nLAST-MODIFIED:" + stamp + "T000000Z\r\n",
                        "\r\nSEQUENCE:1\r\n");
    }

    @Test
    void editorsAreAskedSinceWhenAnEventHasChanged() throws IOException {
        TestProject project = TestProject.small(folder);
        String text = Files.readString(folder.resolve(EVENT)).replace(":ort:", ":zustand: abgesagt\n:ort:");

        assertThat(project.with(EVENT, text).problems())
                .containsExactly(EVENT + ": Hinweis: Der Zustand ist „abgesagt“, und es steht nicht dabei, seit wann. "
                        + "Schreibweise: ein Abschnitt „== Änderungen“, darunter: * 2026-09-01: Was sich geändert hat");
        assertThat(project.with(
                                EVENT,
                                text.replace("== Quellen", "== Änderungen\n\n* 2026-11-20: Fällt aus\n\n== Quellen"))
                        .problems())
                .isEmpty();
    }

    private Staging staged(String attributes, String changes) throws IOException {
        TestProject project = TestProject.small(folder);
        String text = Files.readString(folder.resolve(EVENT));
        return project.with(
                        EVENT,
                        text.replace(":ort:", (attributes + "\n:ort:").strip())
                                .replace("== Quellen", "== Änderungen\n\n" + changes + "\n\n== Quellen"))
                .stage()
                .staging();
    }

    private Staging staged(String attributes) throws IOException {
        TestProject project = TestProject.small(folder);
        String text = Files.readString(folder.resolve(EVENT));
        return project.with(EVENT, text.replace(":ort:", attributes + "\n:ort:"))
                .stage()
                .staging();
    }

    private static Document page(Staging staging) {
        return Jsoup.parse(staging.text("termine/2027/radtour/index.html").orElseThrow());
    }

    private static String facts(Staging staging) {
        return page(staging).select(".eintrag__rand").text();
    }
}
