package de.klimanetz.site;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.output.Staging;
import de.klimanetz.testing.Html;
import de.klimanetz.testing.TestProject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page that lists all calendars and feeds. */
class SubscribePageTest {

    @TempDir
    private Path folder;

    @Test
    void listsEveryCalendarAsTextAndAsLink() {
        Staging staging = TestProject.small(folder).stage().staging();
        Document page = page(staging);
        Map<Boolean, List<String>> ofOneKind = staging.paths().stream()
                .filter(path -> path.matches("kalender/.*\\.ics"))
                .collect(Collectors.partitioningBy(path -> path.contains("-art-")));
        List<String> calendars = ofOneKind.get(false);

        assertThat(page.select("[data-kopieren=Kalender]").eachText())
                .containsExactlyInAnyOrderElementsOf(calendars.stream()
                        .map(path -> "https://klima.example/" + path)
                        .toList());
        assertThat(page.select("a[href^=webcal]").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(calendars.stream()
                        .map(path -> "webcal://klima.example/" + path)
                        .toList());
        assertThat(page.select("a[href*=-art-]").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(
                        ofOneKind.get(true).stream().map(path -> "../" + path).toList())
                .contains("../kalender/musterdorf-art-aktion.ics");
    }

    /** Compared with the feed files of the site. */
    @Test
    void listsEveryFeedAsRssAndJson() {
        Staging staging = TestProject.small(folder).stage().staging();
        Document page = page(staging);

        assertThat(page.select("[data-kopieren=RSS-Feed], [data-kopieren=JSON-Feed]")
                        .eachText())
                .containsExactlyInAnyOrderElementsOf(staging.paths().stream()
                        .filter(path -> path.matches("feeds/.*\\.(xml|json)"))
                        .map(path -> "https://klima.example/" + path)
                        .toList());
        assertThat(page.select("#abo-musterdorf [data-kopieren]").eachAttr("data-kopieren"))
                .containsExactly("Kalender", "RSS-Feed", "JSON-Feed", "Rahmen");
    }

    @Test
    void offersNeitherPastCampaignsNorExamples() {
        Document page = page(TestProject.small(folder)
                .with("content/kampagnen/erfunden.adoc", """
                        = Erfunden
                        :id: kampagne-erfunden
                        :beispiel: ja
                        :kurztext: Nur ein Beispiel.
                        :stand: 2026-11-01
                        :veroeffentlicht: 2026-11-01
                        :art: aktion
                        :von: 2027-05-01

                        Nichts davon gibt es.

                        == Quellen

                        * Eigene Angaben
                        """)
                .stage(TestProject.clock("2028-06-01T08:00"))
                .staging());

        assertThat(page.select("[data-auswahl] details > summary").eachText())
                .contains("Musterdorf", "Konferenz")
                .doesNotContain("Radeln 2027", "Erfunden");
    }

    @Test
    void isLinkedFromThePageOfATown() {
        Staging staging = TestProject.small(folder).stage().staging();
        Document town = Html.page(staging, "kommunen/musterdorf/index.html");

        assertThat(town.select("a[href$=#abo-musterdorf]").attr("href")).isEqualTo("../../abonnieren/#abo-musterdorf");
        assertThat(page(staging).select("#abo-musterdorf")).hasSize(1);
    }

    private static Document page(Staging staging) {
        return Html.page(staging, "abonnieren/index.html");
    }
}
