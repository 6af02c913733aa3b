package de.klimanetz.preview;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.Browser;
import de.klimanetz.testing.BrowserTab;
import de.klimanetz.testing.Repository;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two editors hand in through their previews, in a real browser; skipped without one. */
class HandInTest {

    private static final String TOUR = "content/termine/2027/radtour.adoc";

    @TempDir
    private Path folder;

    private TestProject annas;
    private Repository anna;
    private Repository bert;
    private Browser browser;

    @BeforeEach
    void share() throws IOException {
        browser = Browser.needed(folder.resolve("profile"));
        annas = TestProject.small(Files.createDirectory(folder.resolve("anna")));
        anna = Repository.of(annas.folder());
        bert = anna.shared(folder.resolve("remote"), folder.resolve("bert"), "Bert");
    }

    @Test
    void solvesACollisionWithoutLosingAnything() throws IOException {
        bert.write(
                TOUR,
                bert.read(TOUR).replace(":ort: Dorfplatz", ":ort: Bahnhof").replace("12:30", "13:00"));
        bert.git("commit", "-qam", "Ort geändert");
        bert.git("push", "-q");
        try (RunningPreview preview = RunningPreview.of(annas);
                BrowserTab tab = browser.tab()) {
            anna.write(TOUR, anna.read(TOUR).replace(":ort: Dorfplatz", ":ort: Kirche"));
            preview.build();
            tab.go(preview.url("_vorschau/abgeben"));
            assertThat(tab.page().select("li").text()).isEqualTo("Termin „Radtour am Bach“: Ort geändert");
            tab.fill("#satz", "Treffpunkt ist jetzt die Kirche");
            tab.click("button");

            tab.await("document.querySelectorAll('.vorschau-seiten pre').length === 2");
            assertThat(tab.page().select("pre").eachText()).containsExactly("Kirche", "Bahnhof");
            assertThat(anna.read(TOUR)).contains(":ort: Kirche\n");
            tab.click("input[value=meine]");
            tab.click("button");

            tab.await("document.querySelector('h1')?.textContent === 'Abgegeben'");
        }
        bert.git("pull", "-q");
        assertThat(bert.read(TOUR)).contains(":ort: Kirche\n", "13:00").isEqualTo(anna.read(TOUR));
        assertThat(bert.git("log", "--format=%s"))
                .contains("Treffpunkt ist jetzt die Kirche", "Ort geändert", "Anfang");
        assertThat(anna.git("status", "--porcelain")).isEmpty();
    }

    @Test
    void handsInForReview() throws IOException {
        anna.write(
                "jbake.properties",
                anna.read("jbake.properties")
                        + "\nsite.review=true\nsite.repository=https://github.com/kreis/netz\nsite.forge=github\n");
        anna.git("commit", "-qam", "Durchsicht");
        anna.git("push", "-q", "origin", "main");
        try (RunningPreview preview = RunningPreview.of(annas);
                BrowserTab tab = browser.tab()) {
            anna.write(TOUR, anna.read(TOUR).replace(":ort: Dorfplatz", ":ort: Kirche"));
            preview.build();
            tab.go(preview.url("_vorschau/abgeben"));
            tab.click("button");

            tab.await("document.querySelector('h1')?.textContent === 'Zur Durchsicht abgegeben'");
            assertThat(tab.page().select("a").eachAttr("href"))
                    .contains("https://github.com/kreis/netz/compare/main...durchsicht/anna?expand=1");
            tab.go(preview.url("_vorschau/abgeben"));
            assertThat(tab.page().text()).contains("Es gibt nichts abzugeben");
        }
        bert.git("fetch", "-q");
        assertThat(bert.git("log", "-1", "--format=%s", "origin/main")).isEqualTo("Durchsicht\n");
        assertThat(bert.git("show", "origin/durchsicht/anna:" + TOUR)).contains(":ort: Kirche");
    }

    @Test
    void handsInNothingThatIsBroken() throws IOException {
        try (RunningPreview preview = RunningPreview.of(annas);
                BrowserTab tab = browser.tab()) {
            anna.write(TOUR, anna.read(TOUR).replace(":format: praesenz", ":format: presenz"));
            preview.build();
            tab.go(preview.url("_vorschau/abgeben"));

            assertThat(tab.page().select("form")).isEmpty();
            assertThat(tab.page().text()).contains("sobald keine Fehler mehr da sind");
        }
    }

    /** What the others have sent may not fit to what is here. */
    @Test
    void checksWhatComesOutOfAMerge() throws IOException {
        bert.git("rm", "-q", "content/kampagnen/radeln-2027.adoc");
        bert.write(TOUR, bert.read(TOUR).replace(":kampagne: radeln-2027\n", ""));
        bert.git("add", "-A");
        bert.git("commit", "-qm", "Kampagne gelöscht");
        bert.git("push", "-q");
        try (RunningPreview preview = RunningPreview.of(annas);
                BrowserTab tab = browser.tab()) {
            anna.write(
                    "content/termine/2027/zweite.adoc", anna.read(TOUR).replace("termin-2027-001", "termin-2027-002"));
            preview.build();
            tab.go(preview.url("_vorschau/abgeben"));
            tab.click("button");

            tab.await("document.querySelector('h1')?.textContent === 'Noch nicht abgegeben'");
            assertThat(tab.page().text()).contains("Zusammen mit den Änderungen der anderen gibt es Fehler.");
        }
        assertThat(anna.git("log", "-1", "--format=%s", "origin/main")).isEqualTo("Kampagne gelöscht\n");
    }
}
