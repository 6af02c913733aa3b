package de.klimanetz.site;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.output.Staging;
import de.klimanetz.testing.TestProject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page names the day of the build only where the day makes a difference, so that a nightly build changes little. */
class DayOfPagesTest {

    private static final String[] SETTLED = {
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
    void begin() {
        project = TestProject.small(folder)
                .with("content/termine/2025/fest.adoc", event("fest", "2025-05-10 10:00"))
                .with("content/termine/2026/abend.adoc", event("abend", "2026-11-23 19:00"));
    }

    @Test
    void aNightChangesOnlyListsWithSomethingToCome() {
        List<String> changed = changedOvernight("2026-11-21T08:00", "2026-11-22T08:00");

        assertThat(changed)
                .contains(
                        "index.html",
                        "sitemap.xml",
                        "termine/index.html",
                        "termine/art/vortrag/index.html",
                        "stichworte/wald/index.html")
                .doesNotContain(SETTLED);
        assertThat(staging("2026-11-22T08:00").paths()).contains(SETTLED);
    }

    @Test
    void aListIsSettledOnTheDayAfterItsLastEvent() {
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

    /** Search engines stop trusting a sitemap that says every day that everything is new. */
    @Test
    void theSitemapSaysWhenSomethingOfAListWasChanged() {
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
        return """
                = Im Wald
                :id: %s
                :kurztext: Wir reden.
                :stand: 2025-06-01
                :veroeffentlicht: 2025-04-01
                :beginn: %s
                :format: praesenz
                :art: vortrag
                :kommunen: musterdorf
                :stichworte: Wald

                Text.

                == Quellen

                * Eigene Angaben
                """.formatted(id, begin);
    }
}
