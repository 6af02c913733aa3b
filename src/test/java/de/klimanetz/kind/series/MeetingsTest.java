package de.klimanetz.kind.series;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.TestProject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jsoup.nodes.Document;
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

    /** Builds the site with a series that has these attributes. */
    private BuiltSite site(String... attributes) {
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
                        """.formatted(String.join("\n", attributes)))
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
