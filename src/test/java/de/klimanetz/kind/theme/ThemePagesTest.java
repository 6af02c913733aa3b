package de.klimanetz.kind.theme;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.ContentFile;
import de.klimanetz.testing.TestProject;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the theme of a year: its items, its figures and its links. */
class ThemePagesTest {

    private static final String CAMPAIGN = """
            = Wärmewochen
            :id: kampagne-waerme
            :kurztext: Alles über Wärme.
            :stand: 2026-11-01
            :veroeffentlicht: 2026-11-01
            :art: programm
            :von: 2025
            :bis: 2026
            :thema: 2025, 2026

            Zwei Jahre lang.
            """;

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = TestProject.small(folder)
                .with("content/themen/2025.adoc", theme(2025))
                .with("content/themen/2026.adoc", theme(2026) + "\n== Bilanz\n\nEs hat sich gelohnt.\n")
                .with("content/kampagnen/waerme.adoc", CAMPAIGN)
                .with(
                        "content/termine/2025/folgt.adoc",
                        event("folgt", 2025, ":kampagne: waerme\n:teilnehmende: 1.200"))
                .with("content/termine/2026/folgt.adoc", event("folgt auch", 2026, ":kampagne: waerme"))
                .with("content/termine/2026/eigen.adoc", event("eigen", 2026, ":thema: 2026\n:teilnehmende: 30"))
                .with("content/termine/2026/anders.adoc", event("anders", 2026, ":kampagne: waerme\n:thema: 2025"))
                .with("content/termine/2026/fremd.adoc", event("fremd", 2026, ""))
                .with(
                        "content/termine/2026/abgesagt.adoc",
                        event("abgesagt", 2026, ":thema: 2026\n:zustand: abgesagt\n:teilnehmende: 7"))
                .with(
                        "content/termine/2026/erfunden.adoc",
                        event("erfunden", 2026, ":thema: 2026\n:beispiel: ja\n:teilnehmende: 9"))
                .with("content/gute-praxis/pumpe.adoc", """
                        = Pumpe
                        :id: praxis-pumpe
                        :kurztext: Eine Pumpe.
                        :stand: 2026-11-01
                        :veroeffentlicht: 2026-11-01
                        :handlungsfeld: gebaeude
                        :traeger: Musterdorf
                        :kampagne: waerme
                        :seit: 2026-03

                        == Kurzbeschreibung

                        Sie pumpt.
                        """)
                .with("content/angebote/rat.adoc", """
                        = Rat
                        :id: angebot-rat
                        :kurztext: Guter Rat.
                        :stand: 2026-11-01
                        :veroeffentlicht: 2026-11-01
                        :art: energieberatung
                        :anbieter: Beispielkreis
                        :kampagne: waerme

                        == Runden

                        |===
                        | Kommune | von | bis

                        | Musterdorf | 2026-12-01 | 2027-01-31
                        | Musterdorf | 2025-12-10 | 2026-01-20
                        | Musterdorf | unbekannt |
                        |===
                        """);
    }

    @Test
    void listsItemsOfTheThemeAndThoseOfItsCampaignsInTheYear() {
        assertThat(titles(page("themen/2025/"), "seite-vergangen")).containsExactlyInAnyOrder("folgt", "anders");
        assertThat(titles(page("themen/2026/"), "seite-vergangen"))
                .containsExactlyInAnyOrder("folgt auch", "eigen", "abgesagt", "erfunden");
        for (String year : List.of("themen/2025/", "themen/2026/")) {
            assertThat(titles(page(year), "seite-kampagnen")).containsExactly("Wärmewochen");
            assertThat(titles(page(year), "seite-angebote")).containsExactly("Rat");
            assertThat(titles(page(year), "seite-bewaehrt")).containsExactly("Pumpe");
        }
    }

    /** A round over the turn of the year counts in both years; a round that has not begun counts in none. */
    @Test
    void countsRealEventsAndRoundsThatTookPlace() {
        assertThat(facts(page("themen/2025/")))
                .containsExactly(
                        "Veranstaltungen: 2",
                        "Beratungsrunden in Kommunen: 1",
                        "Städte und Gemeinden: 1 von 1",
                        "Besuche: 1.200 gezählt bei 1 von 2 Veranstaltungen");
        assertThat(facts(page("themen/2026/")))
                .containsExactly(
                        "Veranstaltungen: 2",
                        "Beratungsrunden in Kommunen: 1",
                        "Städte und Gemeinden: 1 von 1",
                        "Besuche: 30 gezählt bei 1 von 2 Veranstaltungen",
                        "Begonnene Beispiele guter Praxis: 1");
        assertThat(page("themen/2026/").select("aside h2").text()).isEqualTo("Zwischenstand in Zahlen");
        assertThat(page("themen/2026/").select("#seite-bilanz + *").text()).isEqualTo("Es hat sich gelohnt.");
    }

    @Test
    void linksTheThemesOfTheYearsAndTheHomePage() {
        assertThat(page("themen/").select("main li h2 a").eachAttr("href"))
                .containsExactly("../themen/2026/", "../themen/2025/");
        assertThat(page("themen/2026/").select("aside a[href$=/2025/]").text()).isEqualTo("2025: Wärme 2025");
        assertThat(page("themen/2025/").select("aside a[href$=/2026/]").text()).isEqualTo("2026: Wärme 2026");
        assertThat(home("2026-11-22T08:00")).isEqualTo("Schwerpunktthema 2026");
    }

    @Test
    void namesTheLastThemeOnTheHomePageForAYear() {
        assertThat(home("2027-01-02T08:00")).isEqualTo("Zuletzt: Schwerpunktthema 2026");
        assertThat(home("2028-01-02T08:00")).isEmpty();
    }

    @Test
    void drawsAChartInTheReview() {
        project.with("content/themen/2026.adoc", theme(2026) + """

                == Bilanz

                [.balken, options="header"]
                |===
                | Jahr | Tonnen

                | 2025 | 3
                |===
                """);

        assertThat(page("themen/2026/")
                        .select("[aria-labelledby=seite-bilanz] figure dl > div")
                        .eachText())
                .containsExactly("2025 3");
        assertThat(page("themen/2026/").select("link[rel=stylesheet][href*=diagramm]"))
                .hasSize(1);
        assertThat(page("themen/2025/").select("link[rel=stylesheet][href*=diagramm]"))
                .isEmpty();
    }

    @Test
    void listsOnlyTheMeetingsOfTheYear() {
        project.with("content/reihen/stammtisch.adoc", """
                = Stammtisch
                :id: reihe-001
                :kurztext: Wir reden.
                :stand: 2026-11-01
                :veroeffentlicht: 2026-11-01
                :thema: 2026
                :rhythmus: monatlich am 2. Dienstag
                :ab: 2026-10-13
                :bis: 2027-06-30
                :uhrzeit: 18:00 bis 20:00
                :format: praesenz
                :art: beteiligung

                Jeder darf kommen.
                """);

        assertThat(titles(page("themen/2026/"), "seite-reihen")).containsExactly("Stammtisch");
        assertThat(titles(page("themen/2026/"), "seite-anstehend")).containsExactly("Stammtisch");
    }

    @Test
    void limitsThePastEvents() {
        for (int number = 0; number < 41; number++) {
            project.with(
                    "content/termine/2026/lang-%02d.adoc".formatted(number),
                    event("lang %02d".formatted(number), 2026, ":thema: 2026"));
        }
        Document page = page("themen/2026/");

        assertThat(titles(page, "seite-vergangen")).hasSize(40);
        assertThat(page.select("section[aria-labelledby=seite-vergangen] > p").text())
                .isEqualTo("Und 5 weitere.");
        assertThat(page("themen/2025/").text()).doesNotContain("weitere.");
    }

    /** Returns the heading above the theme on the home page; empty without a theme. */
    private String home(String time) {
        BuiltSite site = new BuiltSite(project.stage(TestProject.clock(time)).staging());
        return site.page("").select("#seite-thema").text();
    }

    private Document page(String address) {
        return project.built().page(address);
    }

    private static List<String> titles(Document page, String section) {
        return page.select("section[aria-labelledby=" + section + "] li h3 a").eachText();
    }

    private static List<String> facts(Document page) {
        return page.select("main aside dl > div").stream()
                .map(fact -> fact.children().stream().map(Element::text).collect(Collectors.joining(": ")))
                .toList();
    }

    private static String theme(int year) {
        return """
                = Wärme %1$d
                :id: thema-%1$d
                :kurztext: Alle reden über Wärme.
                :stand: 2026-11-01
                :veroeffentlicht: 2026-11-01

                Ein Jahr lang.
                """.formatted(year);
    }

    private static String event(String title, int year, String attributes) {
        return ContentFile.event("termin-" + title.replace(' ', '-') + "-" + year)
                .title(title)
                .set("beginn", year + "-03-01 18:00")
                .set("ort", "Rathaus")
                .set("kommunen", "musterdorf")
                .header(attributes)
                .text();
    }
}
