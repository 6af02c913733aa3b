package de.klimanetz.site;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.output.OutputFolder;
import de.klimanetz.output.Staging;
import de.klimanetz.testing.Browser;
import de.klimanetz.testing.ContentFile;
import de.klimanetz.testing.Html;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Frames and HTML fragments for other websites. */
class EmbedPagesTest {

    private static final String CHANNELS = "details:has([data-kopieren]) > summary";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = TestProject.small(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alle", "musterdorf", "radeln-2027"})
    void frameAndFragmentShowTheSameEvents(String name) {
        Staging staging = project.stage().staging();
        Document frame = frame(staging, name);
        Document fragment = fragment(staging, name);

        assertThat(frame.select("h2 a").eachText()).containsExactly("Radtour am Bach");
        assertThat(fragment.select("li a").eachText()).containsExactly("Radtour am Bach");
        assertThat(fragment.select("time").eachText())
                .isEqualTo(frame.select("time").eachText());
    }

    @Test
    void frameHasNoNavigationAndOpensLinksInTheTopWindow() {
        Document frame = frame(project.stage().staging(), "musterdorf");

        assertThat(frame.select("head base").attr("target")).isEqualTo("_top");
        assertThat(frame.select("nav, script, form, iframe, img")).isEmpty();
        assertThat(frame.select("link[rel=stylesheet]")).hasSize(1);
        assertThat(frame.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://klima.example/kommunen/musterdorf/");
        assertThat(frame.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(frame.title()).isEqualTo("Nächste Termine: Musterdorf – Klimanetz Beispielkreis");
        assertThat(frame.select("footer a").eachAttr("href"))
                .containsExactly(
                        "../../kommunen/musterdorf/",
                        "../../",
                        "../../abonnieren/#abo-musterdorf",
                        "https://creativecommons.org/licenses/by/4.0/deed.de");
        assertThat(frame.select("footer").text()).contains("Stand: 22. November 2026");
    }

    @Test
    void fragmentHasNoHeadingsIdsOrForeignClasses() {
        Staging staging = project.stage().staging();
        String text = staging.text("einbetten/musterdorf/termine.htm").orElseThrow();
        Document fragment = fragment(staging, "musterdorf");

        assertThat(text).doesNotContain("<html", "<head", "<body", "<h1", "<h2", " id=", "style=");
        assertThat(fragment.body().children()).hasSize(1);
        // The prefix of the classes is documented for websites that style the fragment.
        assertThat(fragment.body().select("*").not("body").stream().flatMap(element -> element.classNames().stream()))
                .allMatch(name -> name.startsWith("klimanetz"));
        assertThat(fragment.select("[href]").eachAttr("href"))
                .containsExactly(
                        "https://klima.example/termine/2027/radtour/",
                        "https://klima.example/kommunen/musterdorf/",
                        "https://creativecommons.org/licenses/by/4.0/deed.de");
    }

    @Test
    void bothShowANoticeWithoutEvents() {
        project.with(
                "content/termine/2027/radtour.adoc",
                event("Radtour", "2026-03-01").text());
        project.with(
                "content/termine/2026/radtour.adoc",
                event("Radtour", "2026-03-01").text());
        assertThat(project.folder()
                        .resolve("content/termine/2027/radtour.adoc")
                        .toFile()
                        .delete())
                .isTrue();
        Staging staging = project.stage().staging();

        assertThat(frame(staging, "musterdorf").select("main").text())
                .isEqualTo("Nächste Termine: Musterdorf Zurzeit ist kein Termin angekündigt.");
        assertThat(fragment(staging, "musterdorf").select("p").first().text())
                .isEqualTo("Zurzeit ist kein Termin angekündigt.");
    }

    @Test
    void framesOfTownsShowDistrictEventsButNoExamples() {
        project.with(
                        "content/termine/2027/kreis.adoc",
                        event("Im ganzen Kreis", "2027-03-01")
                                .without("kommunen")
                                .text())
                .with(
                        "content/termine/2027/erfunden.adoc",
                        event("Erfunden", "2027-03-02").set("beispiel", "ja").text());
        Staging staging = project.stage().staging();

        assertThat(frame(staging, "musterdorf").select("h2 a").eachText())
                .containsExactly("Im ganzen Kreis", "Radtour am Bach");
        assertThat(frame(staging, "beispielkreis").select("h2 a").eachText()).containsExactly("Im ganzen Kreis");
    }

    @Test
    void bothLabelCancelledAndMovedEvents() {
        project.with(
                        "content/termine/2027/aus.adoc",
                        event("Aus", "2027-03-01").set("zustand", "abgesagt").text())
                .with(
                        "content/termine/2027/um.adoc",
                        event("Um", "2027-03-02")
                                .set("zustand", "verlegt")
                                .set("beginn-vorher", "2027-03-01 18:00")
                                .section("Änderungen", "* 2026-11-20: Ein Tag später.")
                                .text());
        Staging staging = project.stage().staging();

        assertThat(frame(staging, "musterdorf").select("h2").eachText()).startsWith("Abgesagt: Aus", "Verlegt: Um");
        assertThat(fragment(staging, "musterdorf").select("li").eachText())
                .anyMatch(line -> line.startsWith("Abgesagt: Aus"))
                .anyMatch(line -> line.startsWith("Verlegt: Um")
                        && line.endsWith("Geändert am 20. November 2026: Ein Tag später."));
    }

    @Test
    void bothShowTheNoticeOfADemonstration() throws IOException {
        String notice = "Vorführung der Software Klimanetz, nicht die Website des Kreises.";
        Staging demonstration = project.stage().staging();
        assertThat(frame(demonstration, "musterdorf").select("footer p").eachText())
                .contains(notice);
        assertThat(fragment(demonstration, "musterdorf").select("p").eachText()).contains(notice);

        Staging real = project.live().stage().staging();
        assertThat(frame(real, "musterdorf").text()).doesNotContain("Vorführung");
        assertThat(fragment(real, "musterdorf").text()).doesNotContain("Vorführung");
    }

    @Test
    void frameShowsAtMostTenEvents() {
        for (int day = 10; day < 25; day++) {
            project.with(
                    "content/termine/2027/viel-" + day + ".adoc",
                    event("Viel " + day, "2027-03-" + day).text());
        }
        Document frame = frame(project.stage().staging(), "musterdorf");

        assertThat(frame.select("li")).hasSize(10);
        assertThat(frame.select("footer").text()).startsWith("6 weitere und mehr: Musterdorf");
    }

    @Test
    void filesOfAPastCampaignRemainUnchanged() {
        Staging staging = project.stage(TestProject.clock("2028-06-01T08:00")).staging();
        Staging later = project.stage(TestProject.clock("2028-06-02T08:00")).staging();

        assertThat(frame(staging, "radeln-2027").select("main p").text())
                .startsWith("Diese Kampagne ist beendet (")
                .endsWith("2027).");
        for (String path : List.of("einbetten/radeln-2027/index.html", "einbetten/radeln-2027/termine.htm")) {
            assertThat(later.bytes(path)).isEqualTo(staging.bytes(path));
        }
        assertThat(guide(staging).select(CHANNELS).eachText())
                .contains("Musterdorf")
                .doesNotContain("Radeln 2027");
    }

    /** As on the website of a town: the frame beside own text, and the fragment inserted into the page. */
    @Test
    void bothRenderInThePageOfATown() throws IOException {
        Browser browser = Browser.needed(folder.resolve("profile"));
        Staging staging = project.stage().staging();
        new OutputFolder(folder.resolve("output")).apply(staging);
        Path town = folder.resolve("town.html");
        Files.writeString(town, """
                <!DOCTYPE html><html lang="de"><title>Rathaus</title><h1>Rathaus</h1>
                <iframe src="output/einbetten/musterdorf/index.html" width="320" height="420"></iframe>
                %s
                <script>
                  onload = () => {
                    const page = document.querySelector("iframe").contentDocument;
                    const title = page.querySelector("h2 a").getBoundingClientRect();
                    const shown = document.createElement("output");
                    shown.dataset.wide = page.documentElement.scrollWidth;
                    shown.dataset.titleInView = title.width > 0 && title.bottom < 420 && title.right <= 320;
                    shown.dataset.styled = page.styleSheets.length == 1 && page.styleSheets[0].cssRules.length > 0;
                    shown.dataset.fragment = document.querySelector("li a").getBoundingClientRect().width > 0;
                    document.body.append(shown);
                  };
                </script>
                """.formatted(
                        staging.text("einbetten/musterdorf/termine.htm").orElseThrow()));

        assertThat(browser.openWithFrames(town).select("output").first().dataset())
                .isEqualTo(Map.of("wide", "320", "title-in-view", "true", "styled", "true", "fragment", "true"));
    }

    @Test
    void onlyFramesMayBeFramedAndTheSitemapListsNone() {
        Staging staging = project.stage().staging();

        assertThat(staging.text(".htaccess").orElseThrow())
                .contains(
                        "SetEnvIf Request_URI \"^/einbetten/[^/]+/\" EINBETTEN\n",
                        "frame-ancestors 'none'\"\n",
                        "frame-ancestors *\" env=EINBETTEN\n");
        assertThat(staging.text("sitemap.xml").orElseThrow())
                .contains("/einbetten/<", "/abonnieren/<")
                .doesNotContain("/einbetten/musterdorf");
    }

    @Test
    void guideContainsTheCodeOfEveryChannel() {
        Document guide = guide(project.stage().staging());

        assertThat(guide.select(CHANNELS).eachText())
                .containsExactly("Alle Termine", "Beispielkreis", "Musterdorf", "Radeln 2027");
        Document code = Jsoup.parse(
                guide.select("#abo-musterdorf [data-kopieren=Rahmen]").text());
        assertThat(code.select("iframe").attr("src")).isEqualTo("https://klima.example/einbetten/musterdorf/");
        assertThat(code.select("iframe").attr("title")).isEqualTo("Nächste Termine: Musterdorf");
        assertThat(guide.select("#abo-musterdorf [data-kopieren=HTML-Stück]").text())
                .isEqualTo("https://klima.example/einbetten/musterdorf/termine.htm");
    }

    private static Document frame(Staging staging, String name) {
        return Html.page(staging, "einbetten/" + name + "/index.html");
    }

    private static Document fragment(Staging staging, String name) {
        return Jsoup.parseBodyFragment(
                staging.text("einbetten/" + name + "/termine.htm").orElseThrow());
    }

    private static Document guide(Staging staging) {
        return Html.page(staging, "einbetten/index.html");
    }

    private static ContentFile event(String title, String day) {
        return ContentFile.event("termin-" + title.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .title(title)
                .set("beginn", day + " 18:00")
                .set("ende", day + " 20:00")
                .set("ort", "Rathaus")
                .set("kommunen", "musterdorf");
    }
}
