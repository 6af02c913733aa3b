package de.klimanetz.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.Html;
import de.klimanetz.testing.TestProject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seed 001: a Kreis as hub of its towns, with a working group, a regional network and many ways to inform. */
@ExtendWith(TickTable.class)
class Seed001Test {

    private static final String NETWORK = """
            = klimanetzwerk.südwestfalen
            :id: netz-suedwestfalen
            :kurztext: Erfahrungen aus der Region.
            :stand: 2026-11-01
            :stellung: darueber
            :website: https://www.klimanetzwerk.example
            :bild: logo.svg
            :bild-alt: Schriftzug klimanetzwerk.südwestfalen
            :bild-urheber: Klimanetzwerk
            :bild-lizenz: CC BY 4.0
            :rolle: Fachveranstaltungen und Exkursionen, mehrmals im Jahr

            Kommunen tauschen sich aus.

            == Quellen

            * Eigene Angaben
            """;

    private final BuiltSite own = BuiltSite.own();

    @Tick("Skip links and landmarks on each page; links have names of their own")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "stellen/klimaschutz-kreis-borken/",
                "gruppen/klimaschutzbeauftragte/",
                "netzwerk/klimanetzwerk-suedwestfalen/",
                "partner/",
                "fragen/",
                "markt/",
                "fristen/",
                "pflichten/"
            })
    void leadsAroundEachPage(String address) {
        Document page = own.page(address);

        assertThat(page.select("body > a[href=#seite-inhalt]").text()).isEqualTo("Zum Inhalt springen");
        assertThat(page.select("main, header, footer, nav[aria-label]")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(page.select("a").eachText())
                .noneMatch(text -> List.of("weiterlesen", "mehr", "hier").contains(text.toLowerCase()));
    }

    @Tick("Role page of the office: duties, contact, way to ask, what it answered")
    @Test
    void describesAnOfficeWithoutAName() {
        Document page = own.page("stellen/klimaschutz-kreis-borken/");

        assertThat(Html.wholeProse(page).select("h2").eachText()).contains("Aufgaben");
        assertThat(page.select("aside dt").eachText()).contains("Telefon");
        assertThat(page.select(".werkzeug a").attr("href")).matches("mailto:.+|https://.+|tel:.+");
        assertThat(BuiltSite.ways(page, "[aria-labelledby=seite-fragen] a"))
                .allMatch(way -> way.startsWith("/fragen/"));
    }

    @Tick("Working group with all towns and the Kreis, its purpose, meetings and talks")
    @Test
    void showsWhoBelongsToTheWorkingGroup() {
        Document page = own.page("gruppen/klimaschutzbeauftragte/");

        assertThat(page.select("[aria-labelledby=seite-mitglieder] li")).hasSize(18);
        assertThat(Html.wholeProse(page).select("h2").eachText()).contains("Aufgaben");
        assertThat(BuiltSite.ways(page, "[aria-labelledby=seite-treffen] a"))
                .contains("/reihen/netzwerktreffen/", "/reihen/netzwerktreffen-vor-ort/");
    }

    @Tick("Network above, with logo, alternative text, link and its events")
    @Test
    void showsTheNetworkAboveWithItsEvents(@TempDir Path folder) throws Exception {
        BuiltSite site = southWestphalia(folder).built();
        Document page = site.page("netzwerk/klimanetzwerk-suedwestfalen/");

        assertThat(page.select("aside img").attr("alt")).isEqualTo("Schriftzug klimanetzwerk.südwestfalen");
        assertThat(page.select("aside a[href=https://www.klimanetzwerk.example]"))
                .hasSize(1);
        assertThat(BuiltSite.ways(page, "[aria-labelledby=seite-anstehend] a"))
                .containsExactly("/termine/2027/fachtag/");
        assertThat(BuiltSite.ways(site.page("termine/2027/fachtag/"), "main aside a"))
                .contains("/netzwerk/klimanetzwerk-suedwestfalen/");
        assertThat(BuiltSite.ways(site.page("netzwerk/"), "[aria-labelledby=seite-netzwerke] a"))
                .containsExactly("/netzwerk/klimanetzwerk-suedwestfalen/");
    }

    @Tick("An enquiry and its answer can be published and found by topic")
    @Test
    void publishesAnAnsweredQuestionByTopic(@TempDir Path folder) {
        BuiltSite site = TestProject.small(folder)
                .with("content/fragen/messgeraete.adoc", """
                        = Wer verleiht Messgeräte?
                        :id: frage-messgeraete
                        :kurztext: Wo man ein Messgerät leiht.
                        :stand: 2026-11-01
                        :veroeffentlicht: 2026-11-01
                        :gefragt: 2026-10
                        :praxis: leihlastenrad
                        :stichworte: Verleih

                        == Frage

                        Wer verleiht Messgeräte?

                        == Antwort

                        Die Gemeinde.

                        == Quellen

                        * Eigene Angaben
                        """)
                .built();

        assertThat(BuiltSite.ways(site.page("fragen/"), "[aria-labelledby=thema-verleih] a"))
                .containsExactly("/fragen/messgeraete/");
        assertThat(BuiltSite.ways(site.page("stichworte/verleih/"), "main a")).contains("/fragen/messgeraete/");
        assertThat(BuiltSite.ways(site.page("fragen/messgeraete/"), "[aria-labelledby=seite-bewaehrt] a"))
                .containsExactly("/gute-praxis/leihlastenrad/");
    }

    @Tick("News are a report or a press release, have a card for social networks and a press kit")
    @Test
    void preparesNewsForOthers() {
        Document page = own.page("aktuelles/2025/bilanz-klimawochen-2025/");
        Document press = own.page("aktuelles/2025/bilanz-klimawochen-2025/presse/");

        assertThat(page.select("meta[property=og:image]").attr("content")).endsWith(".png");
        assertThat(BuiltSite.ways(page, "main aside a")).contains("/aktuelles/2025/bilanz-klimawochen-2025/presse/");
        assertThat(press.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(press.select("main h2").eachText()).contains("Kurz gesagt", "Ganzer Text", "Kontakt", "Quellen");
        assertThat(own.file("aktuelles/2025/bilanz-klimawochen-2025/presse/presse.txt"))
                .contains(page.select("h1").text(), "Kontakt", "Im Netz: https://")
                .doesNotContain("<p>", "&nbsp;");
    }

    @Tick("A yearly action has its date, and keeps those of past years")
    @Test
    void keepsThePastYearsOfAYearlyAction() {
        Document page = own.page("kampagnen/earth-hour/");

        assertThat(page.text()).contains("20:30");
        assertThat(BuiltSite.ways(page, "[aria-labelledby=seite-vergangen] a"))
                .anyMatch(way -> way.startsWith("/termine/2021/"));
    }

    @Tick("Umlauts and dots in names survive addresses, pages, calendars and feeds")
    @Test
    void keepsUmlautsAndDots(@TempDir Path folder) throws Exception {
        BuiltSite site = southWestphalia(folder).built();

        assertThat(site.page("netzwerk/klimanetzwerk-suedwestfalen/").title()).startsWith("klimanetzwerk.südwestfalen");
        assertThat(site.fact("termine/2027/fachtag/", "Veranstaltet von")).isEqualTo("klimanetzwerk.südwestfalen");
        assertThat(Biweekly.parse(site.file("kalender/alle.ics")).first().getEvents())
                .anyMatch(event -> event.getSummary().getValue().equals("Fachtag im klimanetzwerk.südwestfalen"));
        assertThat(site.file("feeds/termine.xml")).contains("<title>Fachtag im klimanetzwerk.südwestfalen");
    }

    private static TestProject southWestphalia(Path folder) throws Exception {
        byte[] logo = Files.readString(Path.of("content/bilder/netzwerk.svg")).getBytes(StandardCharsets.UTF_8);
        return TestProject.small(folder)
                .with("content/bilder/logo.svg", logo)
                .with("content/netzwerk/klimanetzwerk-suedwestfalen.adoc", NETWORK)
                .with("content/termine/2027/fachtag.adoc", """
                        = Fachtag im klimanetzwerk.südwestfalen
                        :id: termin-fachtag
                        :kurztext: Vorträge und eine Exkursion.
                        :stand: 2026-11-01
                        :veroeffentlicht: 2026-11-01
                        :beginn: 2027-03-01 09:00
                        :format: praesenz
                        :art: konferenz
                        :ort: Kreishaus
                        :veranstalter: klimanetzwerk.südwestfalen
                        :netzwerk: klimanetzwerk-suedwestfalen
                        :reichweite: ausserhalb

                        Für alle Kommunen der Region.

                        == Quellen

                        * Eigene Angaben
                        """);
    }
}
