package de.klimanetz.site;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.output.Staging;
import de.klimanetz.testing.ContentFile;
import de.klimanetz.testing.TestProject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page contains the day of the build only if it depends on the day, so that a nightly build changes few files. */
class BuildDayTest {

    private static final String[] UNCHANGING = {
        "termine/2025/index.html",
        "termine/2025/fest/index.html",
        "termine/2026/abend/index.html",
        "termine/monat/2025-05/index.html",
        "aktuelles/2026/index.html",
        "kommunen/musterdorf/gute-praxis/index.html"
    };

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = TestProject.small(folder)
                .with("content/termine/2025/fest.adoc", event("fest", "2025-05-10 10:00"))
                .with("content/termine/2026/abend.adoc", event("abend", "2026-11-23 19:00"));
    }

    @Test
    void changesOvernightOnlyListsWithComingEvents() {
        List<String> changed = changedOvernight("2026-11-21T08:00", "2026-11-22T08:00");

        assertThat(changed)
                .contains(
                        "index.html",
                        "sitemap.xml",
                        "termine/index.html",
                        "termine/art/vortrag/index.html",
                        "stichworte/wald/index.html")
                .doesNotContain(UNCHANGING);
        assertThat(staging("2026-11-22T08:00").paths()).contains(UNCHANGING);
    }

    @Test
    void changesAListUntilTheDayAfterItsLastEvent() {
        assertThat(changedOvernight("2026-11-23T08:00", "2026-11-24T08:00"))
                .contains(
                        "termine/art/vortrag/index.html",
                        "stichworte/wald/index.html",
                        "termine/2026/abend/index.html");
        assertThat(changedOvernight("2026-11-24T08:00", "2026-11-25T08:00"))
                .doesNotContain(
                        "termine/art/vortrag/index.html",
                        "stichworte/wald/index.html",
                        "termine/2026/abend/index.html");
    }

    /** Search engines ignore a sitemap whose dates change every day. */
    @Test
    void writesTheLastChangeOfAListToTheSitemap() {
        Staging staging = staging("2026-11-25T08:00");

        assertThat(staging.text("sitemap.xml").orElseThrow())
                .contains(
                        "<loc>https://klima.example/termine/monat/2025-05/</loc><lastmod>2025-06-01</lastmod>",
                        "<loc>https://klima.example/termine/</loc><lastmod>2026-11-25</lastmod>");
        assertThat(staging.text("termine/monat/2025-05/index.html").orElseThrow())
                .doesNotContain("Stand dieser Seite");
        assertThat(staging.text("termine/index.html").orElseThrow()).contains("Stand dieser Seite: 25. November 2026");
    }

    private List<String> changedOvernight(String evening, String morning) {
        Staging before = staging(evening);
        Staging after = staging(morning);
        return after.paths().stream()
                .filter(path -> !after.text(path).equals(before.text(path)))
                .toList();
    }

    private Staging staging(String time) {
        return project.stage(TestProject.clock(time)).staging();
    }

    private static String event(String id, String begin) {
        return ContentFile.event(id)
                .set("veroeffentlicht", "2025-04-01")
                .set("stand", "2025-06-01")
                .set("beginn", begin)
                .set("kommunen", "musterdorf")
                .set("stichworte", "Wald")
                .text();
    }
}
