package de.klimanetz.kind.offer;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.Html;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rounds of an offer through the towns, on its page and on those of the towns. */
class OfferPagesTest {

    private static final String ROUND_OVER_THE_YEAR = """

            == Runden

            |===
            | Ergebnis | Kommune | von | bis | Anmeldung bis | Plätze

            | 12 Beratungen | Musterdorf | 2024-02 | 2024-03 | |
            | | Musterdorf | 2026-12-10 | 2027-01-20 | 2026-12-20 | 8
            | 5 Beratungen | Stadt Musterdorf, Altdorf (Kreis) | unbekannt | | |
            |===
            """;

    private static final String ROUNDS = "section[aria-labelledby^=seite-runden-]";

    /** The headings above the towns, one per state. */
    private static final String COVERAGE = "section[aria-labelledby=seite-abdeckung] h3";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void createProject() throws IOException {
        project = TestProject.small(folder);
        Path content = folder.resolve("content");
        String town = Files.readString(content.resolve("kommunen/musterdorf.adoc"));
        String network = Files.readString(content.resolve("netzwerk/index.adoc"));
        project.with("content/netzwerk/index.adoc", network.replace(":mitglieder: 1", ":mitglieder: 3"))
                .with("content/kommunen/altdorf.adoc", other(town, "Altdorf", "09999002"))
                .with("content/kommunen/neudorf.adoc", other(town, "Neudorf (Kreis)", "09999003"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2026-12-09 ; kommt demnächst ; Kommt demnächst (1) ; 10. Dezember 2026 bis 20. Januar 2027 · Anmeldung bis 20. Dezember 2026 · 8 Plätze
            2026-12-10 ; läuft gerade ; Läuft gerade (1) ; 10. Dezember 2026 bis 20. Januar 2027 · Anmeldung bis 20. Dezember 2026 · 8 Plätze
            2026-12-21 ; läuft gerade ; Läuft gerade (1) ; 10. Dezember 2026 bis 20. Januar 2027 · Anmeldung geschlossen · 8 Plätze
            2027-01-20 ; läuft gerade ; Läuft gerade (1) ; 10. Dezember 2026 bis 20. Januar 2027 · Anmeldung geschlossen · 8 Plätze
            2027-01-21 ; zurzeit keine Runde ; War schon da (2) ; 10. Dezember 2026 bis 20. Januar 2027 · 8 Plätze
            """)
    void showsTheStateOfARoundOnADay(String day, String state, String coverage, String when) {
        project.with("content/angebote/rat.adoc", offer("") + ROUND_OVER_THE_YEAR);

        Document page = page(day, "angebote/rat/");

        assertThat(Html.kicker(page)).isEqualTo("Energieberatung · " + state);
        assertThat(page.expectFirst(ROUNDS + " li p").text()).isEqualTo(when);
        assertThat(page.select(COVERAGE).eachText()).contains(coverage, "Keine Runde bekannt (1)");
    }

    @Test
    void drawsAChart() {
        project.with("content/angebote/rat.adoc", offer("") + """

                == Zahlen

                [.balken, options="header"]
                |===
                | Jahr | Beratungen

                | 2025 | 12
                |===
                """);

        Document page = page("2026-12-09", "angebote/rat/");

        assertThat(page.select("main figure dl > div").eachText()).containsExactly("2025 12");
        assertThat(page.select("link[rel=stylesheet][href*=diagramm]")).hasSize(1);
    }

    @Test
    void groupsTheTownsByTheirRelevantRound() {
        project.with("content/angebote/rat.adoc", offer("") + ROUND_OVER_THE_YEAR);

        assertThat(states("2026-12-09"))
                .containsExactly(
                        "Kommt demnächst (1): Musterdorf 10. Dezember 2026 bis 20. Januar 2027",
                        "War schon da (1): Altdorf Zeitpunkt nicht bekannt",
                        "Keine Runde bekannt (1): Neudorf (Kreis)");
        assertThat(states("2027-02-01"))
                .containsExactly(
                        "War schon da (2): Altdorf Zeitpunkt nicht bekannt Musterdorf 10. Dezember 2026 bis 20. Januar 2027",
                        "Keine Runde bekannt (1): Neudorf (Kreis)");
    }

    @Test
    void omitsTownsForWhichTheOfferIsNotMeant() {
        project.with("content/angebote/rat.adoc", offer(":kommunen: musterdorf, altdorf\n") + ROUND_OVER_THE_YEAR);

        assertThat(page("2027-02-01", "angebote/rat/").select(COVERAGE).eachText())
                .containsExactly("War schon da (2)");
    }

    @Test
    void showsNoRoundForATableWithoutRows() {
        project.with(
                "content/angebote/rat.adoc",
                offer("") + "\n== Runden\n\n[options=\"header\"]\n|===\n| Kommune | von\n|===\n");

        Document page = page("2026-12-09", "angebote/rat/");

        assertThat(Html.kicker(page)).isEqualTo("Energieberatung · zurzeit keine Runde");
        assertThat(page.select(ROUNDS)).isEmpty();
        assertThat(page.select(COVERAGE).eachText()).containsExactly("Keine Runde bekannt (3)");
    }

    @Test
    void isAvailableWithoutRoundsUntilItEnds() {
        project.with("content/angebote/rat.adoc", offer(":bis: 2026\n"));

        Document page = page("2026-12-31", "angebote/rat/");

        assertThat(Html.kicker(page)).isEqualTo("Energieberatung · jederzeit");
        assertThat(page.select("#seite-abdeckung, main figure")).isEmpty();
        assertThat(Html.kicker(page("2027-01-01", "angebote/rat/"))).isEqualTo("Energieberatung · beendet");
        assertThat(page("2027-01-01", "angebote/").select("section h2").eachText())
                .containsExactly("Beendet");
    }

    @Test
    void listsTheOffersOfATownWithCurrentRoundsFirst() {
        project.with(
                        "content/angebote/anruf.adoc",
                        offer("").replace("-rat", "-anruf").replace("Rat", "Anruf"))
                .with("content/angebote/rat.adoc", offer("") + ROUND_OVER_THE_YEAR);

        assertThat(advice("2026-12-09", "musterdorf"))
                .containsExactly(
                        "Rat: kommt: 10. Dezember 2026 bis 20. Januar 2027 · Anmeldung bis 20. Dezember 2026",
                        "Anruf: Energieberatung · jederzeit");
        assertThat(advice("2026-12-09", "altdorf"))
                .containsExactly("Anruf: Energieberatung · jederzeit", "Rat: zuletzt: Zeitpunkt nicht bekannt");
        assertThat(advice("2026-12-09", "neudorf")).containsExactly("Anruf: Energieberatung · jederzeit");
    }

    private List<String> advice(String day, String town) {
        return page(day, "kommunen/" + town + "/").select("section[aria-labelledby=seite-beratung] li").stream()
                .map(offer -> offer.select("h3").text() + ": "
                        + offer.select("p:has(+ h3)").text())
                .toList();
    }

    private List<String> states(String day) {
        return page(day, "angebote/rat/").select(COVERAGE).stream()
                .map(state -> state.text() + ": " + state.nextElementSibling().text())
                .toList();
    }

    private Document page(String day, String address) {
        return new BuiltSite(project.stage(TestProject.clock(day + "T08:00")).staging()).page(address);
    }

    private static String other(String town, String name, String ags) {
        return town.replace("= Musterdorf", "= " + name)
                .replace("kommune-musterdorf", "kommune-" + ags)
                .replace("09999001", ags);
    }

    private static String offer(String attributes) {
        return """
                = Rat
                :id: angebot-rat
                :kurztext: Guter Hinweis.
                :stand: 2026-11-01
                :veroeffentlicht: 2026-11-01
                :art: energieberatung
                :anbieter: Beispielkreis
                %s
                Fragen Sie.
                """.formatted(attributes);
    }
}
