package de.klimanetz.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.klimanetz.model.Practice;
import de.klimanetz.output.OutputFolder;
import de.klimanetz.testing.Browser;
import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.Html;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Seed 003: a knowledge base of measures in a fixed form, rated by experts, with examples from Kommunen. */
@ExtendWith(TickTable.class)
class Seed003Test {

    private static final String MEASURE = "gute-praxis/kommunale-netzwerke/";

    private final BuiltSite own = BuiltSite.own();

    @Tick("Measure with its sections in a fixed order")
    @Test
    void ordersTheSectionsOfAMeasure() {
        Document page = own.page(MEASURE);

        assertThat(Html.wholeProse(page).select("h2").eachText())
                .containsSubsequence(
                        "Kurzbeschreibung",
                        "Mehrwerte",
                        "Erfolgsfaktoren",
                        "Ausprägungsformen",
                        "Kostentreiber",
                        "Beispiele dazu",
                        "Siehe auch",
                        "Quellen");
        assertThat(Html.kicker(page)).startsWith("Maßnahme");
    }

    @Tick("Examples of Kommunen belong to a measure and are listed below it")
    @Test
    void linksAMeasureAndItsExamples() {
        assertThat(BuiltSite.ways(own.page(MEASURE), "[aria-labelledby=seite-beispiele-vor-ort] a"))
                .containsExactly(
                        "/gute-praxis/handlungsplan-siegen-wittgenstein/",
                        "/gute-praxis/netzwerk-klimakreis-borken/",
                        "/gute-praxis/netzwerkarbeit-siegen-wittgenstein/");
        assertThat(BuiltSite.ways(own.page("gute-praxis/netzwerk-klimakreis-borken/"), "main aside a"))
                .contains("/" + MEASURE);
    }

    @Tick("Parts name their authors; the reservation appears once")
    @Test
    void namesTheAuthorsOfTheSectionsAndTheReservationOnce() {
        Document page = own.page(MEASURE);

        assertThat(page.select("h2:contains(Kurzbeschreibung) + p").text())
                .startsWith("Text: ")
                .contains("unabhängigen Experten");
        assertThat(page.select("h2:contains(Mehrwerte) + p").text())
                .startsWith("Text: ")
                .contains("Content-Team");
        assertThat(page.text().split("Die Einordnung ist grob", -1)).hasSize(2);
    }

    @Tick("Criteria on a scale with a legend as text")
    @Test
    void showsRatingsWithALegend() {
        Document page = own.page("gute-praxis/beispiel-leihlastenrad/");

        assertThat(Html.wholeProse(page).select("tbody tr").eachText())
                .contains("Klimawirkung ●●○○○ 2 von 5 – gering Erfundenes Fachbüro");
        assertThat(page.text()).contains("Die Stufen: 1 sehr gering, 2 gering, 3 mittel, 4 hoch, 5 sehr hoch.");
    }

    @Tick("“See also” leads to another measure or is an error")
    @Test
    void rejectsACrossReferenceToAMissingFile(@TempDir Path folder) {
        assertThat(BuiltSite.ways(own.page(MEASURE), "h2:contains(Siehe auch) ~ ul a"))
                .allSatisfy(way ->
                        assertThat(own.has(way.substring(1) + "index.html")).isTrue());
        assertThat(TestProject.small(folder)
                        .with("content/gute-praxis/netze.adoc", """
                                = Netze knüpfen
                                :id: praxis-netze
                                :kurztext: Wie es geht.
                                :stand: 2026-11-01
                                :veroeffentlicht: 2026-11-01
                                :handlungsfeld: organisation
                                :traeger: Kreise

                                == Kurzbeschreibung

                                Gemeinsam geht mehr.

                                == Siehe auch

                                * xref:klimaschutzkoordination.adoc[Klimaschutzkoordination auf Landkreisebene einrichten]

                                == Quellen

                                * Eigene Angaben
                                """)
                        .problems())
                .containsExactly("content/gute-praxis/netze.adoc:15:8: Fehler: Die Datei "
                        + "„content/gute-praxis/klimaschutzkoordination.adoc“ gibt es nicht.");
    }

    @Tick("Lists by cooperation, legal form and field, also combined, without JavaScript")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "gute-praxis/zusammenarbeit/vertikal/",
                "gute-praxis/zusammenarbeit/horizontal-land/",
                "gute-praxis/rechtsform/privatrechtlich/",
                "gute-praxis/handlungsfeld/organisation/",
                "gute-praxis/aufwand/gering/",
                "gute-praxis/handlungsfeld/organisation/zusammenarbeit/vertikal/",
                "kommunen/ahaus/gute-praxis/"
            })
    void listsPracticesByOneOrTwoValuesWithoutJavaScript(String list) {
        assertThat(own.page(list).select("main li h2")).isNotEmpty();
        assertThat(own.page(list).select("main script")).isEmpty();
    }

    @Tick("Funding with the day of its last check; an old one is a hint")
    @Test
    void showsWhenTheFundingWasChecked() {
        assertThat(own.fact(MEASURE, "Förderung"))
                .startsWith("Nationale Klimaschutzinitiative")
                .endsWith("Geprüft am 22. November 2026");
    }

    @Tick("Funding with the day of its last check; an old one is a hint")
    @Test
    void warnsOfFundingThatWasNotCheckedForAYear(@TempDir Path folder) {
        assertThat(TestProject.small(folder)
                        .with("content/gute-praxis/netze.adoc", """
                                = Netze knüpfen
                                :id: praxis-netze
                                :kurztext: Wie es geht.
                                :stand: 2025-10-01
                                :veroeffentlicht: 2025-10-01
                                :handlungsfeld: organisation
                                :traeger: Kreise
                                :foerderung: NKI

                                == Kurzbeschreibung

                                Gemeinsam geht mehr.

                                == Quellen

                                * Eigene Angaben
                                """)
                        .problems())
                .singleElement()
                .asString()
                .startsWith(
                        "content/gute-praxis/netze.adoc:8:14: Hinweis: Die Förderung wurde zuletzt am 2025-10-01 geprüft");
    }

    @Tick("Printed on two pages; data with all fields")
    @Test
    void printsEachPracticeOnAtMostTwoPages(@TempDir Path folder) throws IOException {
        Browser browser = Browser.needed(folder.resolve("profile"));
        Path site = folder.resolve("site");
        new OutputFolder(site).apply(own.staging());
        List<Practice> practices = TestProject.repository().site().all(Practice.class);

        assertThat(practices)
                .allSatisfy(practice -> assertThat(browser.pagesPrinted(
                                site.resolve(practice.address().substring(1) + "index.html")))
                        .as(practice.slug())
                        .isBetween(1, 2));
    }

    @Tick("Printed on two pages; data with all fields")
    @Test
    void exportsAllFieldsAsOpenData() {
        JsonObject data =
                JsonParser.parseString(own.file("daten/gute-praxis.json")).getAsJsonObject();
        JsonObject measure = StreamSupport.stream(
                        data.getAsJsonArray("eintraege").spliterator(), false)
                .map(entry -> entry.getAsJsonObject())
                .filter(entry -> entry.get("adresse").getAsString().endsWith(MEASURE))
                .findFirst()
                .orElseThrow();

        assertThat(measure.keySet())
                .contains(
                        "ebene",
                        "handlungsfeld",
                        "traeger",
                        "foerderung",
                        "foerderung_stand",
                        "fachteil",
                        "fachteil_von",
                        "verfasst_von",
                        "vorbehalt");
        assertThat(data.toString()).contains("\"foerdersumme\":600000");
    }
}
