package de.klimanetz;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.output.OutputFolder;
import de.klimanetz.testing.Browser;
import de.klimanetz.testing.ContentFile;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script of the site in a real browser, on pages opened from the disk; skipped without a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptTest {

    private static final String AGENDA = "termine/index.html";
    private static final String AGENDA_OF_TWO_TOWNS = "../two/termine/index.html";
    private static final String TODAY = "2026-11-22T09:00+01:00";

    /** The group of controls that the script adds to the agenda. */
    private static final String FILTER = "[role=group][aria-label='Liste eingrenzen']";

    private static final String HIDDEN = "main [hidden]:not(button)";

    /** Where the script moves past events. */
    private static final String OVER = "details:has(> summary:contains(Inzwischen vorbei))";

    private static final String RUNNING = "strong:containsOwn(Läuft gerade)";

    private Browser browser;
    private Path output;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        browser = Browser.needed(folder.resolve("profile"));
        output = folder.resolve("output");
        TestProject project = TestProject.small(folder.resolve("project"))
                .with(
                        "content/termine/2027/vortrag.adoc",
                        event("Vortrag im Rathaus", "2027-03-01", "schulen")
                                .set("kommunen", "musterdorf")
                                .text())
                .with(
                        "content/termine/2027/kreisweit.adoc",
                        event("Online für alle", "2027-03-02", "familien")
                                .set("format", "online")
                                .set("reichweite", "kreisweit")
                                .text());
        new OutputFolder(output).apply(project.stage().staging());
        String town = Files.readString(project.folder().resolve("content/kommunen/musterdorf.adoc"));
        String network = Files.readString(project.folder().resolve("content/netzwerk/index.adoc"));
        project.with("content/netzwerk/index.adoc", network.replace(":mitglieder: 1", ":mitglieder: 2"))
                .with(
                        "content/kommunen/nachbardorf.adoc",
                        town.replace("= Musterdorf", "= Nachbardorf")
                                .replace("musterdorf", "nachbardorf")
                                .replace("09999001", "09999002"))
                .with(
                        "content/termine/2026/frueher.adoc",
                        event("Rückschau", "2026-03-01", "schulen")
                                .set("kommunen", "nachbardorf")
                                .text());
        new OutputFolder(folder.resolve("two")).apply(project.stage().staging());
    }

    @Test
    void offersTheValuesOfTheList() throws IOException {
        Document page = open(AGENDA, "", TODAY, "UTC", "");

        assertThat(page.select(FILTER + " select").eachAttr("name")).containsExactly("art", "format", "zielgruppe");
        assertThat(page.select(FILTER + " [role=status]").text()).isEqualTo("Alle 3 Termine");
        assertThat(page.select(HIDDEN + ", " + OVER)).isEmpty();
    }

    @Test
    void appliesTheFilterOfTheAddressAndHidesEmptyHeadings() throws IOException {
        Document page = open(AGENDA, "#art=vortrag&zielgruppe=familien", TODAY, "UTC", "");

        assertThat(shownTitles(page)).containsExactly("Online für alle");
        assertThat(page.select("main h3:not([hidden])").eachText())
                .contains("Dienstag, 2. März 2027")
                .doesNotContain("Montag, 1. März 2027");
        assertThat(page.select("section:has(#monat-2027-05)").hasAttr("hidden")).isTrue();
        assertThat(page.select(FILTER + " [role=status]").text()).isEqualTo("1 von 3 Terminen");
    }

    @Test
    void writesTheFilterToTheAddressAndKeepsTheFocus() throws IOException {
        Document page = open(AGENDA, "", TODAY, "UTC", """
                var art = document.querySelector("select[name=art]");
                art.focus();
                art.value = "aktion";
                art.dispatchEvent(new Event("change"));
                document.body.dataset.seen = location.hash + " " + document.activeElement.name;
                """);

        assertThat(page.body().attr("data-seen")).isEqualTo("#art=aktion art");
        assertThat(shownTitles(page)).containsExactly("Radtour am Bach");
    }

    @Test
    void showsEventsOfATownApartFromThoseInTheWholeKreis() throws IOException {
        Document page = open(AGENDA_OF_TWO_TOWNS, "#kommune=musterdorf", TODAY, "UTC", "");

        Element apart = page.expectFirst("section:has(> h2:contains(Im ganzen Kreis))");
        assertThat(shownTitles(apart)).containsExactly("Online für alle");
        assertThat(apart.select("li").text()).contains("Dienstag, 2. März 2027, 18 bis 20 Uhr");
        apart.remove();
        assertThat(shownTitles(page)).containsExactly("Vortrag im Rathaus", "Radtour am Bach");
        assertThat(page.select(FILTER + " [role=status]").text()).isEqualTo("2 von 3 Terminen, dazu 1 im ganzen Kreis");
    }

    @Test
    void keepsValuesWithoutComingEventsAndLinksToTheirPast() throws IOException {
        Document page = open(AGENDA_OF_TWO_TOWNS, "#kommune=nachbardorf", TODAY, "UTC", "");

        assertThat(page.select("select[name=kommune] option").eachText())
                .containsExactly("alle", "Musterdorf (2)", "Nachbardorf (0)");
        assertThat(page.select(FILTER + " [role=status]").text())
                .isEqualTo("Dazu ist kein Termin angekündigt, dazu 1 im ganzen Kreis. Frühere: Nachbardorf");
        assertThat(page.select(FILTER + " [role=status] a").attr("href")).isEqualTo("../kommunen/nachbardorf/termine/");
    }

    @Test
    void countsOnlyWhatIsNotOver() throws IOException {
        Document page = open(AGENDA, "", "2027-03-02T10:00+01:00", "UTC", "");

        assertThat(page.select(FILTER + " [role=status]").text()).isEqualTo("Alle 2 Termine");
        assertThat(page.select("select[name=art] option").eachText())
                .containsExactlyInAnyOrder("alle", "Mitmachaktion (1)", "Vortrag (1)");
    }

    @Test
    void resetButtonShowsAllEvents() throws IOException {
        Document page = open(AGENDA, "#art=aktion", TODAY, "UTC", """
                document.querySelector("[role=group] button").click();
                document.body.dataset.seen = location.href;
                """);

        assertThat(page.body().attr("data-seen")).doesNotContain("#");
        assertThat(page.select(HIDDEN)).isEmpty();
        assertThat(page.select(FILTER + " button").hasAttr("hidden")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Auckland", "America/Los_Angeles"})
    void marksRunningEventsInAnyTimeZone(String timeZone) throws IOException {
        Document before = open(AGENDA, "", "2027-03-01T17:59+01:00", timeZone, "");
        Document during = open(AGENDA, "", "2027-03-01T18:00+01:00", timeZone, "");

        assertThat(before.select(RUNNING)).isEmpty();
        assertThat(during.select("li:has(" + RUNNING + ") a").eachText()).containsExactly("Vortrag im Rathaus");
    }

    @ParameterizedTest
    @ValueSource(strings = {AGENDA, "kommunen/musterdorf/index.html", "kommunen/musterdorf/termine/index.html"})
    void movesPastEventsAsideAndKeepsAllLinks(String path) throws IOException {
        Document before = Jsoup.parse(Files.readString(output.resolve(path)));
        Document after = open(path, "", "2027-03-01T20:00+01:00", "UTC", "");

        assertThat(after.select(OVER + " li a").eachText()).containsExactly("Vortrag im Rathaus");
        assertThat(after.select(OVER + " > summary").text()).isEqualTo("Inzwischen vorbei (1)");
        assertThat(after.select("main a").eachText())
                .containsExactlyInAnyOrderElementsOf(before.select("main a").eachText());
    }

    @Test
    void ignoresAClockBehindThePage() throws IOException {
        Document page = open(AGENDA, "", "1970-01-01T01:00+01:00", "UTC", "");

        assertThat(page.select(String.join(", ", OVER, RUNNING, HIDDEN))).isEmpty();
    }

    private static List<String> shownTitles(Element page) {
        return page.select("li[data-ende]:not([hidden]) h4").eachText();
    }

    /** Opens a page at a given time and in a time zone, then runs a script that acts like a reader. */
    private Document open(String path, String fragment, String now, String timeZone, String action) throws IOException {
        String clock = "Date.now = () => Date.parse('" + now + "')";
        return browser.act(output.resolve(path), clock, action, fragment, timeZone);
    }

    private static ContentFile event(String title, String day, String audience) {
        return ContentFile.event("termin-" + day)
                .title(title)
                .set("beginn", day + " 18:00")
                .set("ende", day + " 20:00")
                .set("ort", "Rathaus")
                .set("zielgruppe", audience);
    }
}
