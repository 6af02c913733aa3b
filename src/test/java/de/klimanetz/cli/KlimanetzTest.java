package de.klimanetz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.FileTree;
import de.klimanetz.testing.Program;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Complete runs of the program on the smallest site. */
class KlimanetzTest {

    private static final String EVENT = "content/termine/2027/radtour.adoc";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = TestProject.small(folder);
    }

    @Test
    void buildWritesTheSite() {
        Program.Outcome outcome = call("build");

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out())
                .matches("(?s).*Fertig: \\d+ Seiten in „output“, .* 0 Fehler, 0 Hinweise, \\d+,\\d Sekunden\\.\\R");
        assertThat(outcome.err()).isEmpty();
        assertThat(folder.resolve("output/index.html")).content().contains("Klimanetz Beispielkreis");
        assertThat(folder.resolve("output"))
                .isDirectoryContaining("glob:**/404.html")
                .isDirectoryContaining("glob:**/feed.xml")
                .isDirectoryContaining("glob:**/manifest.json");
        assertThat(folder.resolve("output/termine/2027/radtour/termin.ics")).exists();
    }

    @Test
    void buildWritesToTheGivenFolder() {
        Program.Outcome outcome = call("build", "--output", "web/neu", "--quiet");

        assertThat(outcome).isEqualTo(new Program.Outcome(0, "", ""));
        assertThat(folder.resolve("web/neu/index.html")).exists();
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void buildsIdenticalBytesFromTheSameContentAndTime() throws IOException {
        call("build", "--output", "a", "--quiet");
        call("build", "--output", "b", "--quiet");

        assertThat(files("a")).isNotEmpty().isEqualTo(files("b"));
    }

    @Test
    void secondBuildChangesNothing() throws IOException {
        call("build");
        Map<String, String> before = files("output");

        assertThat(call("build").out()).contains("nichts hat sich geändert, 0 Fehler");
        assertThat(files("output")).isEqualTo(before);
    }

    @Test
    void concurrentBuildsSucceed() throws IOException {
        List<Program.Outcome> outcomes =
                IntStream.range(0, 2).parallel().mapToObj(run -> call("build")).toList();

        assertThat(outcomes)
                .allSatisfy(outcome ->
                        assertThat(outcome.exitCode()).as(outcome.err()).isZero());
        assertThat(call("build").out()).contains("nichts hat sich geändert");
    }

    @Test
    void reportsAnErrorOfTheContentAndKeepsTheOutput() throws IOException {
        call("build");
        Map<String, String> before = files("output");
        project.with(EVENT, Files.readString(folder.resolve(EVENT)).replace(":beginn:", ":begin:"));

        Program.Outcome outcome = call("build");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err())
                .contains(EVENT + ":6:2: Fehler: Die Angabe „begin“ gibt es bei „Termin“ nicht. Meinten Sie „beginn“?")
                .contains("1 Fehler, 0 Hinweise. Geändert wurde nichts.")
                .doesNotContain("Exception", "\tat ");
        assertThat(files("output")).isEqualTo(before);
    }

    @Test
    void rejectsAFolderWithForeignFiles() throws IOException {
        project.with("web/wichtig.txt", "von Hand");

        Program.Outcome outcome = call("build", "--output", "web");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err())
                .startsWith("Fehler: Der Ordner „web“ enthält Dateien")
                .contains("„wichtig.txt“");
        assertThat(files("web")).isEqualTo(Map.of("wichtig.txt", "von Hand"));
    }

    @Test
    void reportsAnOutputThatCannotBeWritten() {
        project.with("datei", "hier ist schon etwas");

        Program.Outcome outcome = call("build", "--output", "datei/web");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err())
                .startsWith("Fehler: „")
                .contains("Das ist kein Ordner.")
                .doesNotContain("Exception", "\tat ");
    }

    @Test
    void usesTheTimeOfTheCall() {
        Program.Outcome outcome = Program.call(folder, "build", "--now", "2027-06-01T08:00");

        assertThat(outcome.exitCode()).isZero();
        assertThat(folder.resolve("output/index.html"))
                .content()
                .contains("1. Juni 2027")
                .doesNotContain("Radtour");
    }

    private Program.Outcome call(String... arguments) {
        return Program.callOnTestDay(folder, arguments);
    }

    /** All files below a folder of the project, with one character per byte. */
    private Map<String, String> files(String below) throws IOException {
        return FileTree.read(folder.resolve(below), StandardCharsets.ISO_8859_1);
    }
}
