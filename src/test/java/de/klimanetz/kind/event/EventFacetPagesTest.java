package de.klimanetz.kind.event;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.output.Staging;
import de.klimanetz.testing.TestProject;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever looks for events by a value finds all of them, and no page that is empty. */
class EventFacetPagesTest {

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void begin() {
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
    void everyListShowsWhatComesAndThenWhatWasNewestFirst(String address) {
        Document page = page(project.stage().staging(), address);

        assertThat(page.select(".termin__titel").eachText()).containsExactly("vortrag", "zuletzt", "frueher");
        assertThat(page.select(".vorspann").text()).isEqualTo("1 kommender und 2 vergangene Termine.");
        assertThat(page.select(".pfad a").eachText()).startsWith("Start");
    }

    @Test
    void thereIsNoPageForAValueThatNobodyHas() {
        assertThat(project.stage().staging().paths())
                .contains("termine/format/praesenz/index.html", "kampagnen/radeln-2027/termine/index.html")
                .doesNotContain(
                        "termine/art/exkursion/index.html",
                        "kommunen/beispielkreis/termine/index.html",
                        "kommunen/musterdorf/termine/art/exkursion/index.html");
    }

    @Test
    void theAgendaLeadsToEveryListAndCountsIt() {
        Document agenda = page(project.stage().staging(), "termine/");

        assertThat(agenda.select("[data-facette=art] li").eachText()).contains("Vortrag (3)", "Mitmachaktion (1)");
        assertThat(agenda.select("[data-facette=kommune] a").eachAttr("href"))
                .containsExactly("../kommunen/musterdorf/termine/");
    }

    @Test
    void anEventLeadsToTheListsThatHaveIt() {
        Document page = page(project.stage().staging(), "termine/2027/vortrag/");

        assertThat(page.select(".eintrag__rand a").eachAttr("href"))
                .contains(
                        "../../../termine/art/vortrag/",
                        "../../../termine/zielgruppe/schulen/",
                        "../../../kommunen/musterdorf/termine/",
                        "../../../stichworte/oekostrom/");
    }

    @Test
    void aTopicHasItemsOfEveryTypeAndOneNameForAllSpellings() {
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

        Document page = page(project.stage().staging(), "stichworte/oekostrom/");

        assertThat(page.select("h1").text()).isEqualTo("Ökostrom");
        assertThat(page.select(".karte__titel, .termin__titel").eachText())
                .containsExactly("vortrag", "Solardach", "zuletzt", "frueher");
    }

    @Test
    void manyEventsStayOnePageAndTheRestCanBeFound() {
        for (int day = 1; day <= 120; day++) {
            project.with(
                    "content/termine/2025/viel-" + day + ".adoc",
                    event("viel-" + day, "2025-0" + (1 + day % 9) + "-1" + day % 10, "vortrag", "praesenz"));
        }

        Document page = page(project.stage().staging(), "termine/art/vortrag/");

        assertThat(page.select(".termin")).hasSize(101);
        assertThat(page.select(".vorspann").text()).startsWith("1 kommender und 122 vergangene");
        assertThat(page.select("nav.jahre a").eachAttr("href")).isEqualTo(List.of("../../../termine/2025/"));
    }

    private static String event(String name, String day, String kind, String format) {
        return """
                = %1$s
                :id: termin-%1$s
                :kurztext: Worum es geht.
                :stand: 2026-11-01
                :veroeffentlicht: 2026-11-01
                :beginn: %2$s 18:00
                :ende: %2$s 20:00
                :format: %4$s
                :art: %3$s
                :ort: Rathaus
                :kommunen: musterdorf
                :zielgruppe: schulen, familien
                :stichworte: Ökostrom

                Ein Abend.

                == Quellen

                * Eigene Angaben
                """.formatted(name, day, kind, format);
    }

    private static Document page(Staging staging, String address) {
        return Jsoup.parse(staging.text(address + "index.html").orElseThrow());
    }
}
