package de.klimanetz.kind.event;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cancelled, moved and otherwise changed events, on pages and in calendars. */
class ChangedEventsTest {

    private static final String EVENT = "content/termine/2027/radtour.adoc";
    private static final String CHANGES = "main [aria-labelledby=seite-aenderungen] li";
    private static final String PAGE = "termine/2027/radtour/";

    @TempDir
    private Path folder;

    @Test
    void omitsThePlaceOfAnEventMovedOnline() throws IOException {
        BuiltSite site = built(":zustand: nun-online\n:ort-anreise: Bus 75\n:ort-barrierefrei: Rampe");

        assertThat(profile(site)).contains("Teilnahme online").doesNotContain("Dorfplatz", "Bus 75", "Rampe");
        assertThat(site.page(PAGE).select("main p:has(> time)").text()).endsWith("online");
        assertThat(site.file(PAGE + "termin.ics")).doesNotContain("Dorfplatz").contains("\r\nLOCATION:Online\r\n");
    }

    @Test
    void marksTheTitleOfACancelledEventAndOmitsTheRegistration() throws IOException {
        Document page =
                built(":zustand: abgesagt\n:anmeldung-email: rad@klima.example").page(PAGE);

        assertThat(page.title()).startsWith("Abgesagt: Radtour am Bach");
        assertThat(page.text()).contains("Dieser Termin ist abgesagt").doesNotContain("rad@klima.example");
    }

    @Test
    void groupsTheDigitsOfLargeNumbers() throws IOException {
        assertThat(profile(built(":teilnehmende: 16574\n:plaetze: 1200"))).contains("16.574", "1.200");
    }

    @Test
    void keepsAPostponedEventInTheCalendarsAsCancelled() throws IOException {
        BuiltSite site = built(":zustand: verschoben");

        assertThat(site.file(PAGE + "termin.ics"))
                .contains(
                        "\r\nSUMMARY:VERSCHOBEN: Radtour am Bach\r\n", "\r\nSTATUS:CANCELLED\r\n", ":20270508T100000");
    }

    /** h-event has no state, so the name says it. */
    @Test
    void tellsMachinesThatAnEventIsPostponed() throws IOException {
        TestProject project = TestProject.small(folder);
        String text = Files.readString(folder.resolve(EVENT));
        BuiltSite site = project.with(
                        EVENT,
                        text.replaceFirst(
                                ":beginn: .*\n:ende: .*",
                                ":beginn: 2027-06\n:beginn-vorher: 2027-05-08 10:00\n:zustand: verschoben"))
                .built();
        Document page = site.page(PAGE);

        assertThat(page.select(".p-name").text()).isEqualTo("Verschoben: Radtour am Bach");
        assertThat(page.select(".dt-start").attr("value")).isEqualTo("2027-05-08T10:00+02:00");
        assertThat(page.select("script[type=application/ld+json]").stream()
                        .map(Element::data)
                        .collect(Collectors.joining()))
                .contains("EventPostponed", "\"startDate\":\"2027-05-08T10:00+02:00\"");
        assertThat(page.select(".kalender a").eachText()).containsExactly("Neue Datei, die den Eintrag berichtigt");
        assertThat(site.file(PAGE + "termin.ics")).contains("\r\nSTATUS:CANCELLED\r\n", ":20270508T100000");
    }

    @Test
    void offersAnEventToCalendarsInOneClick() throws IOException {
        Document page = built(":anmeldung: erwuenscht").page(PAGE);

        assertThat(page.select(".kalender a").eachText()).containsExactly("Google", "Outlook", "Apple", "Datei");
        assertThat(page.select(".kalender a").eachAttr("href"))
                .satisfiesExactly(
                        google -> assertThat(google).startsWith("https://calendar.google.com/"),
                        outlook -> assertThat(outlook).startsWith("https://outlook.live.com/"),
                        apple -> assertThat(apple).endsWith("/radtour/termin.ics"),
                        file -> assertThat(file).endsWith("/radtour/termin.ics"));
    }

    @Test
    void omitsAPostponedEventThatNeverHadADate() throws IOException {
        TestProject project = TestProject.small(folder);
        String text = Files.readString(folder.resolve(EVENT));
        BuiltSite site = project.with(
                        EVENT, text.replaceFirst(":beginn: .*\n:ende: .*", ":beginn: offen\n:zustand: verschoben"))
                .built();

        assertThat(site.has(PAGE + "termin.ics")).isFalse();
        assertThat(site.file("kalender/alle.ics")).doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void listsAllChangesOfAnEventMovedTwice() throws IOException {
        BuiltSite site = built(
                ":zustand: verlegt\n:beginn-vorher: 2027-04-24 10:00, 2027-05-01 10:00",
                "* 2026-11-10: Eine Woche später\n* 2026-11-20: Noch eine Woche & eine _Stunde_ später");
        Document page = site.page(PAGE);

        assertThat(page.select("main p:has(> strong:containsOwn(Dieser Termin ist verlegt))")
                        .eachText())
                .containsExactly("Dieser Termin ist verlegt. Zuerst vorgesehen war: Samstag, 24. April 2027, 10 Uhr; "
                        + "danach: Samstag, 1. Mai 2027, 10 Uhr.");
        assertThat(page.select(CHANGES).eachText())
                .containsExactly(
                        "20. November 2026: Noch eine Woche & eine Stunde später",
                        "10. November 2026: Eine Woche später");
        assertThat(page.select("main h2").eachText()).containsExactly("Quellen");
        assertThat(site.file(PAGE + "termin.ics")).contains("\r\nSEQUENCE:2\r\n", "\r\nDTSTAMP:20261120T000000Z\r\n");
    }

    @Test
    void showsTheNewestChangeInLists() throws IOException {
        BuiltSite site = built("", "* 2026-11-20: Neuer Treffpunkt\n* 2026-11-10: Eine Stunde später");

        assertThat(site.page("termine/").select("main li p:contains(Geändert)").eachText())
                .containsExactly("Geändert am 20. November 2026: Neuer Treffpunkt");
    }

    @Test
    void takesTheLastOfTwoChangesOnADayAsNewer() throws IOException {
        BuiltSite site = built("", "* 2026-11-20: Zuerst\n* 2026-11-20: Danach");

        assertThat(site.page(PAGE).select(CHANGES).eachText())
                .containsExactly("20. November 2026: Danach", "20. November 2026: Zuerst");
    }

    /** The event was checked on 1 November 2026. */
    @ParameterizedTest
    @CsvSource({"2026-11-01, 20261101T000000Z", "2026-11-20, 20261120T000000Z", "2026-11-20 14:00, 20261120T130000Z"})
    void datesCalendarEntriesByTheNewestChangeOrCheck(String day, String stamp) throws IOException {
        String calendar = built("", "* " + day + ": Neuer Treffpunkt").file("kalender/alle.ics");

        assertThat(calendar).contains("\r\nDTSTAMP:" + stamp + "\r\n", "\r\nSEQUENCE:1\r\n");
    }

    @Test
    void warnsIfTheDayOfAChangeIsMissing() throws IOException {
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

    /** Builds the site with more attributes of the event, and with a section on its changes. */
    private BuiltSite built(String attributes, String changes) throws IOException {
        TestProject project = TestProject.small(folder);
        String text = Files.readString(folder.resolve(EVENT));
        return project.with(
                        EVENT,
                        text.replace(":ort:", (attributes + "\n:ort:").strip())
                                .replace("== Quellen", "== Änderungen\n\n" + changes + "\n\n== Quellen"))
                .built();
    }

    private BuiltSite built(String attributes) throws IOException {
        TestProject project = TestProject.small(folder);
        String text = Files.readString(folder.resolve(EVENT));
        return project.with(EVENT, text.replace(":ort:", attributes + "\n:ort:"))
                .built();
    }

    private static String profile(BuiltSite site) {
        return site.page(PAGE).select("main aside").text();
    }
}
