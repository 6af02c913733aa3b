package de.klimanetz.view;

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
    void aPostponedEventIsInNoCalendar() throws IOException {
        Staging staging = staged(":zustand: verschoben");

        assertThat(staging.contains("termine/2027/radtour/termin.ics")).isFalse();
        assertThat(page(staging).select("a[href$=.ics]").eachAttr("href"))
                .noneMatch(link -> link.endsWith("termin.ics"));
        assertThat(staging.text("kalender/alle.ics").orElseThrow()).doesNotContain("BEGIN:VEVENT");
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
