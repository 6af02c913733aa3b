package de.klimanetz.kind.news;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.problem.Problem;
import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events and the news that look back at them. */
class ReportsTest {

    private static final String REPORT = """
            = So war es
            :id: meldung-bericht
            :kurztext: Ein Rückblick.
            :stand: 2026-11-01
            :art: rueckblick
            :datum: 2026-11-02
            :termin: 2026/abend

            Text.

            == Quellen

            * Eigene Angaben
            """;

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = TestProject.small(folder)
                .with("content/termine/2026/abend.adoc", """
                = Abend
                :id: termin-abend
                :kurztext: Ein Abend.
                :stand: 2026-11-01
                :veroeffentlicht: 2026-11-01
                :beginn: 2026-11-01 19:00
                :format: praesenz
                :art: vortrag
                :ort: Rathaus
                :ort-stadt: Musterdorf
                :kommunen: musterdorf
                :gastgeber: Gemeinde Musterdorf
                :aufzeichnung: https://www.video.example/abend
                :protokoll: abend.pdf

                Text.

                == Quellen

                * Eigene Angaben
                """)
                .with("content/dokumente/abend.pdf", "%PDF-1.4\n%%EOF\n");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-15, 0", "2026-11-16, 1", "2027-04-29, 1", "2027-04-30, 0"})
    void areMissedForSomeMonths(String day, int hints) {
        assertThat(missing(day)).hasSize(hints);
    }

    @Test
    void areNotMissedOnceTheyExist() {
        project.with("content/aktuelles/2026/bericht.adoc", REPORT);

        assertThat(missing("2026-12-01")).isEmpty();
    }

    @Test
    void areStillMissedWhenTheEventWasOnlyAnnounced() {
        project.with("content/aktuelles/2026/bericht.adoc", REPORT.replace(":art: rueckblick", ":art: meldung"));

        assertThat(missing("2026-12-01")).hasSize(1);
    }

    @Test
    void nameNoPlaceOfAnEventThatWentOnline() throws IOException {
        Path event = folder.resolve("content/termine/2026/abend.adoc");
        project.with("content/aktuelles/2026/bericht.adoc", REPORT)
                .with(
                        "content/termine/2026/abend.adoc",
                        Files.readString(event).replace(":ort: Rathaus", ":ort: Rathaus\n:zustand: nun-online"));

        assertThat(project.built().fact("aktuelles/2026/bericht/", "Ort")).isEqualTo("online");
    }

    @Test
    void linkTheEventThatDoesNotNameThem() {
        BuiltSite site =
                project.with("content/aktuelles/2026/bericht.adoc", REPORT).built();

        assertThat(BuiltSite.ways(site.page("termine/2026/abend/"), "main a")).contains("/aktuelles/2026/bericht/");
        assertThat(site.fact("aktuelles/2026/bericht/", "War am")).startsWith("Sonntag, 1. November 2026");
        assertThat(site.fact("aktuelles/2026/bericht/", "Zu Gast bei")).isEqualTo("Gemeinde Musterdorf");
    }

    @Test
    void areBesideRecordingAndMinutes() {
        BuiltSite site = project.built();

        assertThat(site.page("termine/2026/abend/").select("aside a[href=https://www.video.example/abend]"))
                .hasSize(1);
        assertThat(BuiltSite.ways(site.page("termine/2026/abend/"), "aside dd a"))
                .contains("/dokumente/abend.pdf");
    }

    private List<Problem> missing(String day) {
        return project.stage(TestProject.clock(day + "T08:00")).hints().stream()
                .filter(hint -> hint.toString().contains("fehlt noch ein Rückblick"))
                .toList();
    }
}
