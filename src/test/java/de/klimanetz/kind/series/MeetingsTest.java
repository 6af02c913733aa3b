package de.klimanetz.kind.series;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.google.gson.JsonParser;
import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.TestProject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The meetings of a series in its calendar and on its pages. The site is built on 22 November 2026. */
class MeetingsTest {

    private static final String CALENDAR = "kalender/stammtisch.ics";
    private static final String PAGE = "reihen/stammtisch/";
    private static final String NEXT = "reihen/stammtisch/naechstes/";
    private static final String MONTHLY = ":rhythmus: monatlich am 2. Dienstag";
    private static final String SINCE_JANUARY = MONTHLY + "\n:ab: 2026-01-13";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = TestProject.small(folder);
    }

    @Test
    void keepsTheLocalTimeInSummerAndWinter() {
        BuiltSite site = site(SINCE_JANUARY, ":uhrzeit: 18:00 bis 20:00");

        assertThat(entries(site))
                .extracting(entry -> entry.getDateStart().getValue().toInstant())
                .startsWith(at("2026-01-13T18:00"), at("2026-02-10T18:00"))
                .contains(at("2026-10-13T18:00"), at("2026-11-10T18:00"), at("2027-04-13T18:00"));
        assertThat(entries(site))
                .extracting(entry -> entry.getDateEnd().getValue().toInstant())
                .contains(at("2026-11-10T20:00"));
    }

    @Test
    void expandsASeriesWithoutEndForEighteenMonths() {
        assertThat(days(site(SINCE_JANUARY))).endsWith("2028-04-11", "2028-05-09");
    }

    @Test
    void includesTheLastDayOfASeries() {
        assertThat(days(site(SINCE_JANUARY, ":bis: 2026-12-08"))).endsWith("2026-11-10", "2026-12-08");
    }

    @Test
    void keepsTheUidOfCancelledAndMovedMeetings() {
        BuiltSite site = site("""
                :rhythmus: monatlich am 2. Dienstag
                :ab: 2026-10-13
                :bis: 2027-02-28
                :uhrzeit: 18:00
                :faellt-aus: 2026-12-08
                :verlegt: 2027-01-12 auf 2027-01-19 17:00
                :zusaetzlich: 2026-12-20""");

        assertThat(entries(site))
                .extracting(
                        entry -> entry.getUid().getValue(),
                        entry -> entry.getDateStart().getValue().toInstant(),
                        entry -> entry.getSummary().getValue())
                .containsExactly(
                        entry("2026-10-13", "2026-10-13T18:00", "Stammtisch"),
                        entry("2026-11-10", "2026-11-10T18:00", "Stammtisch"),
                        entry("2026-12-08", "2026-12-08T18:00", "ABGESAGT: Stammtisch"),
                        entry("2026-12-20", "2026-12-20T18:00", "Stammtisch"),
                        entry("2027-01-12", "2027-01-19T17:00", "Stammtisch"),
                        entry("2027-02-09", "2027-02-09T18:00", "Stammtisch"));
    }

    @Test
    void keepsTheDurationOfAMovedMeeting() {
        BuiltSite site = site("""
                :rhythmus: monatlich am 2. Dienstag
                :ab: 2026-12-08
                :bis: 2026-12-31
                :uhrzeit: 18:00 bis 20:00
                :verlegt: 2026-12-08 auf 2026-12-09 23:00""");

        assertThat(entries(site))
                .extracting(entry -> entry.getDateEnd().getValue().toInstant())
                .containsExactly(at("2026-12-10T01:00"));
        assertThat(site.page(PAGE).text()).contains("8. Dezember 2026", "9. Dezember 2026");
    }

    @Test
    void linksAMeetingToItsEntryOnThePageOfTheSeries() {
        BuiltSite site = site(SINCE_JANUARY);

        assertThat(site.page("termine/").select("a[href=../reihen/stammtisch/#treffen-2026-12-08]"))
                .hasSize(1);
        assertThat(site.page(PAGE).getElementById("treffen-2026-12-08")).isNotNull();
        assertThat(site.page(PAGE).getElementById("treffen-2026-01-13")).isNotNull();
    }

    @Test
    void replacesAMeetingByAnEvent() {
        project.with("content/termine/2026/gast.adoc", """
                = Stammtisch mit Gast
                :id: termin-2026-001
                :kurztext: Diesmal erzählt jemand.
                :stand: 2026-11-01
                :veroeffentlicht: 2026-11-01
                :beginn: 2026-12-09 19:00
                :format: praesenz
                :art: beteiligung
                :reihe: stammtisch
                :statt: 2026-12-08

                Herzlich willkommen.

                == Tagesordnung

                . Der Gast erzählt
                """);
        BuiltSite site = site(MONTHLY, ":ab: 2026-11-10", ":bis: 2027-01-31", ":uhrzeit: 18:00");

        assertThat(entries(site))
                .extracting(entry -> entry.getUid().getValue())
                .containsExactly(
                        "reihe-001-2026-11-10@klima.example",
                        "reihe-001-2026-12-08@klima.example",
                        "reihe-001-2027-01-12@klima.example");
        Document event = site.page("termine/2026/gast/");
        assertThat(event.select("main ol li").eachText()).contains("Der Gast erzählt", "Begrüßung");
        assertThat(event.select("a[href=../../../reihen/stammtisch/]").text()).isEqualTo("Stammtisch");
        assertThat(site.page(PAGE).select("#treffen-2026-12-08 a").attr("href")).isEqualTo("../../termine/2026/gast/");
        assertThat(site.page(NEXT).select("main").text()).contains("9. Dezember 2026", "Der Gast erzählt");
    }

    /** The meeting does not come back when the event that took it over is moved or postponed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            :beginn: 2026-12-15 19:00 :zustand: verlegt    | 2026-12-15T18:00:00Z
            :beginn: offen :zustand: verschoben            | 2026-12-08T18:00:00Z
            """)
    void staysTakenOverByAMovedEvent(String attributes, Instant start) {
        project.with("content/termine/2026/gast.adoc", """
                = Stammtisch mit Gast
                :id: termin-2026-001
                :kurztext: Diesmal erzählt jemand.
                :stand: 2026-11-01
                :veroeffentlicht: 2026-11-01
                :beginn-vorher: 2026-12-08 19:00
                :format: praesenz
                :art: beteiligung
                :reihe: stammtisch
                %s

                Herzlich willkommen.
                """.formatted(attributes.replace(" :zustand", "\n:zustand")));
        BuiltSite site = site(MONTHLY, ":ab: 2026-11-10", ":bis: 2026-12-31", ":uhrzeit: 18:00");

        assertThat(entries(site))
                .extracting(
                        entry -> entry.getUid().getValue(),
                        entry -> entry.getDateStart().getValue().toInstant())
                .containsExactly(
                        Tuple.tuple("reihe-001-2026-11-10@klima.example", at("2026-11-10T18:00")),
                        Tuple.tuple("reihe-001-2026-12-08@klima.example", start));
    }

    @Test
    void assignsHostsInTurn() {
        BuiltSite site =
                site(MONTHLY, ":ab: 2026-10-13", ":bis: 2027-01-31", ":gastgeber-reihum: musterdorf, beispielkreis");

        assertThat(site.page(PAGE).select("main li:has(h3)").eachText())
                .satisfiesExactly(
                        text -> assertThat(text).contains("8. Dezember 2026").contains("Musterdorf"),
                        text -> assertThat(text).contains("12. Januar 2027").contains("Beispielkreis"),
                        text -> assertThat(text).contains("10. November 2026").contains("Beispielkreis"),
                        text -> assertThat(text).contains("13. Oktober 2026").contains("Musterdorf"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-12-31 | 8. Dezember 2026
            2026-11-10 | Zurzeit steht kein Termin fest. Auskunft gibt:
            """)
    void showsTheNextMeetingOrWhomToAsk(String end, String text) {
        BuiltSite site = site(SINCE_JANUARY, ":bis: " + end);

        assertThat(site.page(NEXT).select("main").text()).contains(text);
    }

    @Test
    void skipsACancelledMeetingAsTheNextOne() {
        BuiltSite site = site(SINCE_JANUARY, ":faellt-aus: 2026-12-08", ":bis: 2027-01-31");

        assertThat(site.page(NEXT).select("main").text())
                .contains("12. Januar 2027")
                .doesNotContain("8. Dezember");
    }

    @Test
    void publishesOnlyTheDaysIfTheDetailsAreInternal() {
        BuiltSite site = site(SINCE_JANUARY, ":ort: Ratssaal", ":sichtbarkeit: nur-tage");

        assertThat(site.page(PAGE).text()).contains("8. Dezember 2026").doesNotContain("Ratssaal", "Begrüßung");
        assertThat(site.page(NEXT).text()).contains("8. Dezember 2026").doesNotContain("Ratssaal", "Begrüßung");
        assertThat(site.file(CALENDAR)).doesNotContain("Ratssaal");
    }

    @Test
    void doesNotPublishAnInternalSeries() {
        BuiltSite site = site(SINCE_JANUARY, ":sichtbarkeit: intern");

        assertThat(site.staging().paths()).noneMatch(path -> path.contains("stammtisch") || path.startsWith("reihen"));
        assertThat(site.file("kalender/alle.ics")).doesNotContain("Stammtisch");
    }

    /** The series was announced on 1 November; a meeting before the change was over by then. */
    @Test
    void countsChangesOfOneMeetingAndOfAll() {
        BuiltSite site = site("""
                :rhythmus: monatlich am 2. Dienstag
                :ab: 2026-11-10
                :bis: 2027-02-28
                :verlegt: 2027-01-12 auf 2027-01-19
                :faellt-aus: 2027-02-09""", """
                == Änderungen

                * 2026-11-15: Immer im Rathaus
                * 2026-11-20 14:00: Treffen 2027-01-12: Eine Woche später
                """);

        assertThat(entries(site))
                .extracting(
                        entry -> entry.getSequence().getValue(),
                        entry -> entry.getDateTimeStamp().getValue().toInstant().toString())
                .containsExactly(
                        Tuple.tuple(0, "2026-11-01T00:00:00Z"),
                        Tuple.tuple(1, "2026-11-15T00:00:00Z"),
                        Tuple.tuple(4, "2026-11-20T13:00:00Z"),
                        Tuple.tuple(2, "2026-11-15T00:00:00Z"));
        assertThat(entries(site).get(2).getDescription().getValue())
                .contains(
                        "Geändert am 20.11.2026, 14:00 Uhr: Eine Woche später\nGeändert am 15.11.2026: Immer im Rathaus");
        Document page = site.page(PAGE);
        assertThat(page.select("[aria-labelledby=seite-aenderungen] li").eachText())
                .containsExactly("15. November 2026: Immer im Rathaus");
        assertThat(page.select("#treffen-2027-01-12").text())
                .contains("Geändert am 20. November 2026, 14 Uhr: Eine Woche später");
        assertThat(page.select("#treffen-2027-02-09").text()).doesNotContain("Geändert");
        assertThat(page.select("h2").eachText()).doesNotContain("Änderungen");
    }

    /** A meeting of November is moved to December, an added one lies years ahead. */
    @Test
    void countsAGeneralChangeForEveryMeetingThatIsToCome() {
        BuiltSite site = site("""
                :rhythmus: monatlich am 2. Dienstag
                :ab: 2026-11-10
                :bis: 2026-12-31
                :verlegt: 2026-11-10 auf 2026-12-01
                :zusaetzlich: 2029-05-01""", """
                == Änderungen

                * 2026-11-20: Immer im Rathaus
                """);

        assertThat(entries(site))
                .extracting(
                        entry -> entry.getUid().getValue().substring(10, 20),
                        entry -> entry.getSequence().getValue())
                .containsExactly(
                        Tuple.tuple("2026-11-10", 2), Tuple.tuple("2026-12-08", 1), Tuple.tuple("2029-05-01", 1));
    }

    /** The exception is gone, but the line about it is new. */
    @Test
    void raisesTheSequenceWhenAMeetingTakesPlaceAfterAll() {
        String dates = MONTHLY + "\n:ab: 2026-12-08\n:bis: 2026-12-31";
        VEvent cancelled = entries(site(dates, ":faellt-aus: 2026-12-08")).get(0);
        VEvent after = entries(site(dates, """
                == Änderungen

                * 2026-11-20: Treffen am 2026-12-08: Findet doch statt
                """)).get(0);

        assertThat(after.getSequence().getValue())
                .isGreaterThan(cancelled.getSequence().getValue());
    }

    @Test
    void survivesAnEventOfAnInternalSeries() {
        project.with("content/termine/2026/gast.adoc", """
                = Offener Abend
                :id: termin-2026-001
                :kurztext: Diesmal sind alle eingeladen.
                :stand: 2026-11-01
                :veroeffentlicht: 2026-11-01
                :beginn: 2026-12-01 19:00
                :format: praesenz
                :art: beteiligung
                :reihe: stammtisch

                Herzlich willkommen.

                == Änderungen

                * 2026-11-20: Eine Stunde später
                """);
        BuiltSite site = site(MONTHLY, ":ab: 2026-11-10", ":sichtbarkeit: intern");

        assertThat(site.file("feeds/aenderungen.xml")).contains("Offener Abend: Eine Stunde später");
        assertThat(site.file("kalender/alle.ics")).contains("UID:termin-2026-001@klima.example");
    }

    @Test
    void keepsTheHistoryOfMovesOfACancelledMeeting() {
        BuiltSite site = site("""
                :rhythmus: monatlich am 2. Dienstag
                :ab: 2026-12-08
                :bis: 2026-12-31
                :uhrzeit: 18:00
                :verlegt: 2026-12-08 auf 2026-12-15, 2026-12-08 auf 2026-12-22 19:00
                :faellt-aus: 2026-12-08""");

        VEvent entry = entries(site).get(0);
        assertThat(entry.getSummary().getValue()).isEqualTo("ABGESAGT: Stammtisch");
        assertThat(entry.getDateStart().getValue().toInstant()).isEqualTo(at("2026-12-22T19:00"));
        assertThat(entry.getSequence().getValue()).isEqualTo(3);
    }

    @Test
    void writesAFileForEachMeeting() {
        BuiltSite site = site(SINCE_JANUARY, ":bis: 2027-01-31", ":verlegt: 2026-12-08 auf 2026-12-09");

        assertThat(site.file("reihen/stammtisch/2026-12-08.ics"))
                .contains("UID:reihe-001-2026-12-08@klima.example", "DTSTART;VALUE=DATE:20261209")
                .doesNotContain("X-WR-CALNAME");
        assertThat(site.page(PAGE).select("li a[href$=.ics]").eachAttr("href"))
                .containsExactly("../../reihen/stammtisch/2026-12-08.ics", "../../reihen/stammtisch/2027-01-12.ics");
        assertThat(site.page(NEXT).select(".kalender a").eachText())
                .containsExactly("Google", "Outlook", "Apple", "Datei");
        assertThat(site.page(NEXT).select(".kalender a[download]").attr("href")).endsWith("/2026-12-08.ics");
    }

    @Test
    void describesTheNextMeetingsToMachines() {
        BuiltSite site = site(
                SINCE_JANUARY,
                ":uhrzeit: 18:00 bis 20:00",
                ":faellt-aus: 2026-12-08",
                ":ort: Ratssaal",
                ":ort-stadt: Velen");
        Document page = site.page(PAGE);

        assertThat(page.select("script[type=application/ld+json]").stream()
                        .map(script -> JsonParser.parseString(script.data()).getAsJsonObject())
                        .filter(data -> data.get("@type").getAsString().equals("Event"))
                        .map(data -> data.get("startDate").getAsString() + " "
                                + data.get("eventStatus").getAsString().replaceFirst(".*/", "")))
                .hasSize(6)
                .startsWith("2026-12-08T18:00+01:00 EventCancelled", "2027-01-12T18:00+01:00 EventScheduled");
        Element first = page.expectFirst("li.h-event");
        assertThat(first.id()).isEqualTo("treffen-2026-12-08");
        assertThat(first.select(".p-name").attr("value")).isEqualTo("ABGESAGT: Stammtisch");
        assertThat(first.select(".dt-start").attr("value")).isEqualTo("2026-12-08T18:00+01:00");
        assertThat(first.select(".dt-end").attr("value")).isEqualTo("2026-12-08T20:00+01:00");
        assertThat(first.select(".u-url").attr("value"))
                .isEqualTo("https://klima.example/reihen/stammtisch/#treffen-2026-12-08");
    }

    @Test
    void acceptsAnExceptionAfterTheExpandedMonths() {
        assertThat(days(site(":rhythmus: jährlich am 20. September", ":ab: 2026-09-20", ":faellt-aus: 2030-09-20")))
                .containsExactly("2026-09-20", "2027-09-20");
    }

    @Test
    void acceptsASeriesWithoutDays() {
        BuiltSite site = site(":rhythmus-hinweis: einmal im Monat");

        assertThat(site.page(PAGE).text()).contains("einmal im Monat", "Zurzeit steht kein Termin fest.");
        assertThat(entries(site)).isEmpty();
    }

    /** Builds the site with a series that has these attributes, and perhaps a section at the end. */
    private BuiltSite site(String... attributes) {
        String last = attributes[attributes.length - 1];
        String section = last.startsWith("==") ? last : "";
        String[] header = section.isEmpty() ? attributes : Arrays.copyOf(attributes, attributes.length - 1);
        return project.with("content/reihen/stammtisch.adoc", """
                        = Stammtisch
                        :id: reihe-001
                        :kurztext: Wir reden über Klima.
                        :stand: 2026-11-01
                        :veroeffentlicht: 2026-11-01
                        :format: praesenz
                        :art: beteiligung
                        %s

                        Jeder darf kommen.

                        == Tagesordnung

                        . Begrüßung

                        %s
                        """.formatted(String.join("\n", header), section))
                .built();
    }

    private static List<VEvent> entries(BuiltSite site) {
        return Biweekly.parse(site.file(CALENDAR)).first().getEvents();
    }

    private static List<String> days(BuiltSite site) {
        return entries(site).stream()
                .map(entry -> entry.getUid().getValue().replaceFirst("reihe-001-(.*)@.*", "$1"))
                .toList();
    }

    private static Tuple entry(String day, String start, String summary) {
        return Tuple.tuple("reihe-001-" + day + "@klima.example", at(start), summary);
    }

    private static Instant at(String localTime) {
        return LocalDateTime.parse(localTime).atZone(ZoneId.of("Europe/Berlin")).toInstant();
    }
}
