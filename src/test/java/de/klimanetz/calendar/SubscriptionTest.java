package de.klimanetz.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import de.klimanetz.output.Staging;
import de.klimanetz.testing.ContentFile;
import de.klimanetz.testing.TestProject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which events the calendars of a built site contain. The smallest site has one event, in Musterdorf. */
class SubscriptionTest {

    private static final String ALL = "kalender/alle.ics";
    private static final String TOWN = "kalender/musterdorf.ics";
    private static final String CAMPAIGN = "kalender/radeln-2027.ics";
    private static final String DISTRICT = "kalender/beispielkreis.ics";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = TestProject.small(folder);
    }

    @Test
    void addsATownEventToTheCalendarsOfAllEventsOfTheTownAndOfItself() {
        Staging site = project.stage().staging();

        assertThat(ids(site, ALL)).containsExactly("termin-2027-001@klima.example");
        assertThat(ids(site, TOWN)).containsExactly("termin-2027-001@klima.example");
        assertThat(ids(site, DISTRICT)).isEmpty();
        assertThat(ids(site, "termine/2027/radtour/termin.ics")).containsExactly("termin-2027-001@klima.example");
    }

    @Test
    void addsADistrictEventToEveryCalendar() {
        Staging site = project.with("content/termine/2027/neu.adoc", event(":beginn: 2027-06-01"))
                .stage()
                .staging();

        for (String calendar : new String[] {ALL, TOWN, DISTRICT}) {
            assertThat(ids(site, calendar)).contains("termin-neu@klima.example");
        }
    }

    @Test
    void addsNoTownEventToTheCalendarOfAnotherTown() {
        Staging site = project.with(
                        "content/termine/2027/neu.adoc", event(":beginn: 2027-06-01\n:kommunen: beispielkreis"))
                .stage()
                .staging();

        assertThat(ids(site, DISTRICT)).containsExactly("termin-neu@klima.example");
        assertThat(ids(site, TOWN)).containsExactly("termin-2027-001@klima.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":beginn: 2027-06-01\n:beispiel: ja",
                ":beginn: offen\n:zustand: verschoben",
                ":beginn: 2027-06",
                ":beginn: 2027",
                ":beginn: 2027-06\n:ende: 2027-07",
                ":beginn: kampagne\n:kampagne: radeln-2027",
                ":beginn: offen"
            })
    void excludesExamplesAndEventsWithoutADay(String facts) {
        Staging site = project.with("content/termine/2027/neu.adoc", event(facts))
                .stage()
                .staging();

        assertThat(site.paths()).contains("termine/2027/neu/index.html").doesNotContain("termine/2027/neu/termin.ics");
        assertThat(site.paths())
                .filteredOn(path -> path.endsWith(".ics"))
                .hasSizeBetween(20, 30)
                .noneSatisfy(path -> assertThat(ids(site, path)).contains("termin-neu@klima.example"));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21, 1", "2025-11-01, 1", "2025-10-18, 1", "2025-10-01, 1", "2025-09-30, 0", "2015-06-01, 0"})
    void excludesEventsLongPast(String day, int present) {
        String file = "content/termine/" + day.substring(0, 4) + "/neu.adoc";
        Staging site = project.with(file, event(":beginn: " + day)).stage().staging();

        assertThat(ids(site, ALL).stream().filter("termin-neu@klima.example"::equals))
                .hasSize(present);
        assertThat(site.contains(file.replaceFirst("content/(.*)\\.adoc", "$1/index.html")))
                .isTrue();
    }

    @Test
    void writesNameAndPageOfTheCalendar() {
        Staging site = project.stage().staging();

        assertThat(site.text(ALL).orElseThrow()).contains("X-WR-CALNAME:Klimanetz Beispielkreis\r\n");
        assertThat(site.text(TOWN).orElseThrow()).contains("X-WR-CALNAME:Klimanetz Beispielkreis: Musterdorf\r\n");
        assertThat(site.text(CAMPAIGN).orElseThrow()).contains("URL:https://klima.example/kampagnen/radeln-2027/\r\n");
    }

    @Test
    void linksEveryCalendarToItselfAndToAPage() {
        Staging site = project.stage().staging();

        for (String path : site.paths()) {
            if (path.matches("kalender/.*\\.ics")) {
                ICalendar calendar =
                        Biweekly.parse(site.text(path).orElseThrow()).first();
                assertThat(calendar.getSource().getValue()).isEqualTo("https://klima.example/" + path);
                String page = calendar.getUrl().getValue().replace("https://klima.example", "");
                assertThat(site.contains(Staging.path(page))).as(page).isTrue();
            }
        }
    }

    /** Outlook would open a separate calendar for it. */
    @Test
    void writesNoNameForTheFileOfASingleEvent() {
        assertThat(project.stage()
                        .staging()
                        .text("termine/2027/radtour/termin.ics")
                        .orElseThrow())
                .doesNotContain("\r\nNAME:", "X-WR-", "SOURCE", "REFRESH-INTERVAL", "PUBLISHED-TTL");
    }

    @Test
    void addsAnEventToTheCalendarsOfItsCampaignAndKind() {
        Staging site = project.with(
                        "content/termine/2027/neu.adoc", event(":beginn: 2027-05-02\n:kampagne: radeln-2027"))
                .stage()
                .staging();

        assertThat(ids(site, CAMPAIGN)).contains("termin-neu@klima.example");
        assertThat(ids(site, "kalender/art-kultur.ics")).containsExactly("termin-neu@klima.example");
        assertThat(ids(site, "kalender/art-vortrag.ics")).isEmpty();
    }

    private static List<String> ids(Staging site, String calendar) {
        return Biweekly.parse(site.text(calendar).orElseThrow()).first().getEvents().stream()
                .map(VEvent::getUid)
                .map(uid -> uid.getValue())
                .toList();
    }

    private static String event(String facts) {
        return ContentFile.event("termin-neu")
                .set("art", "kultur")
                .header(facts)
                .text();
    }
}
