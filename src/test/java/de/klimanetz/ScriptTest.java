package de.klimanetz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.klimanetz.output.OutputFolder;
import de.klimanetz.testing.Browser;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script of the site in a real browser, from the disk as an editor would open it; left out where there is none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScriptTest {

    private static final String AGENDA = "termine/index.html";
    private static final String TODAY = "2026-11-22T09:00+01:00";

    private Browser browser;
    private Path output;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        Optional<Browser> found = Browser.find(folder.resolve("profile"));
        assumeTrue(found.isPresent(), "no browser");
        browser = found.get();
        output = folder.resolve("output");
        TestProject project = TestProject.small(folder.resolve("project"))
                .with(
                        "content/termine/2027/vortrag.adoc",
                        event("Vortrag im Rathaus", "2027-03-01", "vortrag", "schulen"))
                .with(
                        "content/termine/2027/kreisweit.adoc",
                        event("Online für alle", "2027-03-02", "vortrag", "familien")
                                .replace(":kommunen: musterdorf\n", "")
                                .replace("praesenz", "online"));
        new OutputFolder(output).apply(project.stage().staging());
    }

    @Test
    void offersWhatTheListHas() throws IOException {
        Document page = open(AGENDA, "", TODAY, "UTC", "");

        assertThat(page.select(".filter select").eachAttr("name")).containsExactly("art", "format", "zielgruppe");
        assertThat(page.select(".filter [role=status]").text()).isEqualTo("Alle 3 Termine");
        assertThat(page.select(".termin[hidden], section[hidden], .vorbei")).isEmpty();
    }

    @Test
    void showsASharedChoiceWithoutEmptyHeadings() throws IOException {
        Document page = open(AGENDA, "#art=vortrag&zielgruppe=familien", TODAY, "UTC", "");

        assertThat(page.select(".termin:not([hidden]) .termin__titel").eachText())
                .containsExactly("Online für alle");
        assertThat(page.select("main h3:not([hidden])").eachText())
                .contains("Dienstag, 2. März 2027")
                .doesNotContain("Montag, 1. März 2027");
        assertThat(page.select("section:has(#monat-2027-05)").hasAttr("hidden")).isTrue();
        assertThat(page.select(".filter [role=status]").text()).isEqualTo("1 von 3 Terminen");
    }

    @Test
    void aChoiceStandsInTheAddressAndKeepsTheFocus() throws IOException {
        Document page = open(AGENDA, "", TODAY, "UTC", """
                var art = document.querySelector("select[name=art]");
                art.focus();
                art.value = "aktion";
                art.dispatchEvent(new Event("change"));
                document.body.dataset.seen = location.hash + " " + document.activeElement.name;
                """);

        assertThat(page.body().attr("data-seen")).isEqualTo("#art=aktion art");
        assertThat(page.select(".termin:not([hidden]) .termin__titel").eachText())
                .containsExactly("Radtour am Bach");
    }

    @Test
    void theButtonShowsEverythingAgain() throws IOException {
        Document page = open(AGENDA, "#art=aktion", TODAY, "UTC", """
                document.querySelector(".filter button").click();
                document.body.dataset.seen = location.href;
                """);

        assertThat(page.body().attr("data-seen")).doesNotContain("#");
        assertThat(page.select(".termin[hidden]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Auckland", "America/Los_Angeles"})
    void marksWhatIsOnWhereverTheReaderIs(String timeZone) throws IOException {
        Document before = open(AGENDA, "", "2027-03-01T17:59+01:00", timeZone, "");
        Document during = open(AGENDA, "", "2027-03-01T18:00+01:00", timeZone, "");

        assertThat(before.select(".marke--laeuft")).isEmpty();
        assertThat(during.select(".termin:has(.marke--laeuft) a").eachText()).containsExactly("Vortrag im Rathaus");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"index.html", AGENDA, "kommunen/musterdorf/index.html", "kommunen/musterdorf/termine/index.html"
            })
    void putsAsideWhatIsOverAndLosesNothing(String path) throws IOException {
        Document before = Jsoup.parse(Files.readString(output.resolve(path)));
        Document after = open(path, "", "2027-03-01T20:00+01:00", "UTC", "");

        assertThat(after.select(".vorbei .termin a").eachText()).containsExactly("Vortrag im Rathaus");
        assertThat(after.select(".vorbei summary").text()).isEqualTo("Inzwischen vorbei (1)");
        assertThat(after.select(".termin a").eachText())
                .containsExactlyInAnyOrderElementsOf(before.select(".termin a").eachText());
    }

    @Test
    void aClockBehindThePageChangesNothing() throws IOException {
        Document page = open(AGENDA, "", "1970-01-01T01:00+01:00", "UTC", "");

        assertThat(page.select(".vorbei, .marke--laeuft, .termin[hidden]")).isEmpty();
    }

    /** Opens a page with a clock of its own; then does what a reader would. */
    private Document open(String path, String fragment, String now, String timeZone, String action) throws IOException {
        String clock = "Date.now = () => Date.parse('" + now + "')";
        return browser.act(output.resolve(path), clock, action, fragment, timeZone);
    }

    private static String event(String title, String day, String kind, String audience) {
        return """
                = %1$s
                :id: termin-%2$s
                :kurztext: Worum es geht.
                :stand: 2026-11-01
                :veroeffentlicht: 2026-11-01
                :beginn: %2$s 18:00
                :ende: %2$s 20:00
                :format: praesenz
                :art: %3$s
                :ort: Rathaus
                :kommunen: musterdorf
                :zielgruppe: %4$s

                Ein Abend.

                == Quellen

                * Eigene Angaben
                """.formatted(title, day, kind, audience);
    }
}
