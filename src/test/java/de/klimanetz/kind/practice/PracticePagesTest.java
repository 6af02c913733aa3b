package de.klimanetz.kind.practice;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.Html;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of practices and their lists, and hints on outdated facts. */
class PracticePagesTest {

    @TempDir
    private Path folder;

    private TestProject project;
    private int number;

    @BeforeEach
    void createProject() {
        project = TestProject.small(folder);
    }

    @Test
    void ordersTheSectionsIndependentlyOfTheFile() {
        project.with("content/gute-praxis/rad.adoc", practice("", """
                == Siehe auch

                * xref:leihlastenrad.adoc[Lastenrad]

                == Anpassungshinweise

                Kleiner.

                == Eine eigene Überschrift

                Dazu.

                == Ziel

                Weniger Autos.

                == Transferkern

                Das Schloss.

                == Anlass

                Der Stau.
                """));

        Element prose = Html.wholeProse(page("gute-praxis/rad/"));

        assertThat(prose.select("h2").eachText())
                .containsExactly(
                        "Kurzbeschreibung",
                        "Anlass",
                        "Ziel",
                        "Eine eigene Überschrift",
                        "Transferkern",
                        "Anpassungshinweise",
                        "Siehe auch",
                        "Quellen");
        assertThat(prose.select("> div:has(> div > h2) > div").eachText())
                .containsExactly("Transferkern Das Schloss.", "Anpassungshinweise Kleiner.");
    }

    @Test
    void endsWithTheDayOfTheLastCheckAndTheAddress() {
        Document page = page("gute-praxis/leihlastenrad/");

        assertThat(Html.prose(page).lastElementChild().text()).matches("Angaben geprüft am \\d+\\. \\w+ 2026");
        assertThat(page.select("footer p").last().text()).matches("https://[^/]+/gute-praxis/leihlastenrad/");
    }

    @Test
    void placesOtherSectionsAfterTheKnownOnes() {
        project.with("content/gute-praxis/rad.adoc", practice("", """
                == Eine eigene Überschrift

                Dazu.

                == Noch eine

                Und dazu.

                == Kostentreiber

                Der Akku.
                """));

        assertThat(Html.wholeProse(page("gute-praxis/rad/")).select("h2").eachText())
                .containsExactly(
                        "Kurzbeschreibung", "Kostentreiber", "Eine eigene Überschrift", "Noch eine", "Quellen");
    }

    @Test
    void showsRatingsInWordsAndSignsWithALegend() {
        project.with("content/gute-praxis/rad.adoc", practice("", """
                == Kriterien

                [options="header"]
                |===
                | Kriterium | Wert | Von

                | Klimawirkung | 4 | Fachbüro
                | Personalbedarf | 1 | Gemeinde
                |===
                """));

        Document page = page("gute-praxis/rad/");

        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "Klimawirkung ●●●●○ 4 von 5 – hoch Fachbüro",
                        "Personalbedarf ●○○○○ 1 von 5 – sehr gering Gemeinde");
        assertThat(page.select("tbody [aria-hidden]").eachText()).containsExactly("●●●●○", "●○○○○");
        assertThat(Html.prose(page).text())
                .contains("Die Stufen: 1 sehr gering, 2 gering, 3 mittel, 4 hoch, 5 sehr hoch.");
    }

    @Test
    void namesTheAuthorsOfTheSectionsAndTheReservationOnce() {
        project.with("content/gute-praxis/rad.adoc", practice("""
                :fachteil: Kurzbeschreibung
                :fachteil-von: ein Fachbüro
                :verfasst-von: die Gemeinde
                :geprueft-von: der Kreis
                :geprueft-am: 2026-10-01
                :vorbehalt: Nur grob.
                """, """
                == Mehrwerte

                Ruhe.

                == Stolpersteine

                Reifen.
                """));

        Document page = page("gute-praxis/rad/");

        assertThat(page.select("main p:contains(Text:)").eachText())
                .containsExactly("Text: ein Fachbüro", "Text: die Gemeinde");
        assertThat(page.select("h2:contains(Mehrwerte) + p").text()).isEqualTo("Text: die Gemeinde");
        assertThat(page.select("[aria-labelledby=seite-verfasst] dd").eachText())
                .containsExactly("ein Fachbüro Kurzbeschreibung", "die Gemeinde", "der Kreis am 1. Oktober 2026");
        assertThat(page.text().split("Nur grob\\.", -1)).hasSize(2);
    }

    @Test
    void linksAMeasureAndItsExamples() {
        project.with("content/gute-praxis/verleih.adoc", practice(":ebene: massnahme\n", ""))
                .with("content/gute-praxis/rad.adoc", practice(":massnahme: verleih\n", ""));

        assertThat(BuiltSite.ways(page("gute-praxis/verleih/"), "[aria-labelledby=seite-beispiele-vor-ort] a"))
                .containsExactly("/gute-praxis/rad/");
        assertThat(BuiltSite.ways(page("gute-praxis/rad/"), "main aside a")).contains("/gute-praxis/verleih/");
    }

    @Test
    void makesListsForTheValuesThatOccur() {
        project.with(
                        "content/gute-praxis/handlungsfeld.adoc",
                        practice(":kooperation: vertikal\n:aufwand: gering\n:rechtsform-art: informell\n", ""))
                .with("content/gute-praxis/verleih.adoc", practice(":ebene: massnahme\n:kooperation: vertikal\n", ""));

        BuiltSite site = project.built();

        assertThat(site.staging().paths())
                .contains(
                        "gute-praxis/handlungsfeld/index.html",
                        "gute-praxis/handlungsfeld/mobilitaet/index.html",
                        "gute-praxis/handlungsfeld/mobilitaet/zusammenarbeit/vertikal/index.html",
                        "gute-praxis/zusammenarbeit/vertikal/index.html",
                        "gute-praxis/aufwand/gering/index.html",
                        "gute-praxis/rechtsform/informell/index.html",
                        "kommunen/musterdorf/gute-praxis/index.html")
                .doesNotContain(
                        "gute-praxis/handlungsfeld/energie/index.html",
                        "gute-praxis/aufwand/hoch/index.html",
                        "kommunen/beispielkreis/gute-praxis/index.html");
        Document pair = site.page("gute-praxis/handlungsfeld/mobilitaet/zusammenarbeit/vertikal/");
        assertThat(pair.expectFirst("main p").text()).isEqualTo("1 Maßnahme und 1 Beispiel.");
        assertThat(BuiltSite.ways(pair, "main li h2 a"))
                .containsExactly("/gute-praxis/verleih/", "/gute-praxis/handlungsfeld/");
        assertThat(BuiltSite.ways(site.page("gute-praxis/"), "[data-facette] a"))
                .contains(
                        "/gute-praxis/handlungsfeld/mobilitaet/",
                        "/gute-praxis/zusammenarbeit/vertikal/",
                        "/kommunen/musterdorf/gute-praxis/");
        assertThat(BuiltSite.ways(site.page("gute-praxis/handlungsfeld/"), "main aside a"))
                .contains("/gute-praxis/zusammenarbeit/vertikal/", "/gute-praxis/aufwand/gering/");
    }

    @Test
    void warnsOfOutdatedFiguresAndFunding() {
        project.with("content/gute-praxis/rad.adoc", practice(":foerderung: Bund\n:foerderung-stand: 2025-11-21\n", ""))
                .with(
                        "content/gute-praxis/neu.adoc",
                        practice(":foerderung: Bund\n:foerderung-stand: 2025-11-22\n", ""))
                .with("content/kommunen/musterdorf.adoc", member("2020-12-31"));

        assertThat(project.problems())
                .containsExactly(
                        "content/gute-praxis/rad.adoc:10:20: Hinweis: Die Förderung wurde zuletzt am 2025-11-21 geprüft, vor "
                                + "mehr als 12 Monaten (site.funding.months). Stimmt sie noch? Dann tragen Sie den Tag als "
                                + "„foerderung-stand“ ein.",
                        "content/kommunen/musterdorf.adoc:9:13: Hinweis: Die Zahl ist vom Stand 2020 und damit älter als 5 "
                                + "Jahre (site.figures.years). Gibt es eine neuere?");
    }

    @Test
    void readsTheAgeOfOutdatedFiguresFromTheSettings() throws IOException {
        project.with("content/kommunen/musterdorf.adoc", member("2020-12-31"))
                .with(
                        "jbake.properties",
                        Files.readString(folder.resolve("jbake.properties")) + "\nsite.figures.years=6\n");

        assertThat(project.problems()).isEmpty();
    }

    private static String member(String asOf) {
        return """
                = Musterdorf
                :id: kommune-musterdorf
                :kurztext: Ein Dorf am Bach.
                :stand: 2026-11-01
                :typ: gemeinde
                :rolle: mitglied
                :ags: 09999001
                :seit: 2020
                :einwohner: 1.234
                :einwohner-stand: %s
                :einwohner-quelle: Statistisches Amt

                Das Dorf.

                == Quellen

                * Eigene Angaben
                """.formatted(asOf);
    }

    private String practice(String attributes, String sections) {
        number++;
        return """
                = Ein Rad
                :id: praxis-9%d
                :kurztext: Worum es geht.
                :stand: 2026-11-01
                :veroeffentlicht: 2026-11-01
                :handlungsfeld: mobilitaet
                :traeger: Musterdorf
                :kommunen: musterdorf
                %s
                == Quellen

                * Eigene Angaben

                %s

                == Kurzbeschreibung

                Ein Rad.
                """.formatted(number, attributes, sections);
    }

    private Document page(String address) {
        return project.built().page(address);
    }
}
