package de.klimanetz.kind.event;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.ContentFile;
import de.klimanetz.testing.TestProject;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lists of events by the value of an attribute. */
class EventFacetPagesTest {

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = TestProject.small(folder)
                .with("content/termine/2027/vortrag.adoc", event("vortrag", "2027-03-01", "vortrag", "hybrid"))
                .with("content/termine/2026/frueher.adoc", event("frueher", "2026-03-01", "vortrag", "online"))
                .with("content/termine/2026/zuletzt.adoc", event("zuletzt", "2026-05-01", "vortrag", "online"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "termine/art/vortrag/",
                "termine/zielgruppe/schulen/",
                "kommunen/musterdorf/termine/art/vortrag/",
                "kommunen/musterdorf/termine/zielgruppe/schulen/"
            })
    void listsComingEventsBeforePastOnesAndThoseNewestFirst(String address) {
        Document page = project.built().page(address);

        assertThat(page.select("main li h3").eachText()).containsExactly("vortrag", "zuletzt", "frueher");
        assertThat(page.expectFirst("main p").text()).isEqualTo("1 kommender und 2 vergangene Termine.");
        assertThat(page.select("nav[aria-label=Sie sind hier] a").eachText()).startsWith("Start");
    }

    @Test
    void makesNoPageForAValueWithoutEvents() {
        assertThat(project.built().staging().paths())
                .contains("termine/format/praesenz/index.html", "kampagnen/radeln-2027/termine/index.html")
                .doesNotContain(
                        "termine/art/exkursion/index.html",
                        "kommunen/beispielkreis/termine/index.html",
                        "kommunen/musterdorf/termine/art/exkursion/index.html");
    }

    @Test
    void linksAndCountsTheListsInTheAgenda() {
        Document agenda = project.built().page("termine/");

        assertThat(agenda.select("[data-facette=art] li").eachText()).contains("Vortrag (3)", "Mitmachaktion (1)");
        assertThat(agenda.select("[data-facette=kommune] a").eachAttr("href"))
                .containsExactly("../kommunen/musterdorf/termine/");
    }

    @Test
    void linksAnEventToItsLists() {
        Document page = project.built().page("termine/2027/vortrag/");

        assertThat(page.select("main aside a").eachAttr("href"))
                .contains(
                        "../../../termine/art/vortrag/",
                        "../../../termine/zielgruppe/schulen/",
                        "../../../kommunen/musterdorf/termine/",
                        "../../../stichworte/oekostrom/");
    }

    @Test
    void listsItemsOfAllTypesUnderOneSpellingOfATopic() {
        project.with("content/gute-praxis/solardach.adoc", """
                = Solardach
                :id: praxis-solardach
                :kurztext: Strom vom Dach.
                :stand: 2026-11-01
                :veroeffentlicht: 2026-11-01
                :handlungsfeld: energie
                :traeger: Musterdorf
                :stichworte: ökostrom

                == Kurzbeschreibung

                Ein Dach.

                == Quellen

                * Eigene Angaben
                """);

        Document page = project.built().page("stichworte/oekostrom/");

        assertThat(page.select("h1").text()).isEqualTo("Ökostrom");
        assertThat(page.select("main li h3").eachText()).containsExactly("vortrag", "Solardach", "zuletzt", "frueher");
    }

    @Test
    void limitsTheListAndLinksToTheYearsOfTheOthers() {
        for (int day = 1; day <= 120; day++) {
            project.with(
                    "content/termine/2025/viel-" + day + ".adoc",
                    event("viel-" + day, "2025-0" + (1 + day % 9) + "-1" + day % 10, "vortrag", "praesenz"));
        }

        Document page = project.built().page("termine/art/vortrag/");

        assertThat(page.select("main li h3")).hasSize(101);
        assertThat(page.expectFirst("main p").text()).startsWith("1 kommender und 122 vergangene");
        assertThat(page.select("nav[aria-label=Ältere Termine] a").eachAttr("href"))
                .containsExactly("../../../termine/2025/");
    }

    private static String event(String name, String day, String kind, String format) {
        return ContentFile.event("termin-" + name)
                .title(name)
                .set("beginn", day + " 18:00")
                .set("ende", day + " 20:00")
                .set("format", format)
                .set("art", kind)
                .set("ort", "Rathaus")
                .set("kommunen", "musterdorf")
                .set("zielgruppe", "schulen, familien")
                .set("stichworte", "Ökostrom")
                .text();
    }
}
