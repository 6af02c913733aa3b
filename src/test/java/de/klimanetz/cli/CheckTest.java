package de.klimanetz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.klimanetz.testing.Program;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code check}. */
class CheckTest {

    private static final String EVENT = "content/termine/2027/radtour.adoc";
    private static final String MESSAGE = "Der Verweis „weg“ hat in diesem Text kein Ziel.";

    @TempDir
    private Path folder;

    @BeforeEach
    void createProject() {
        TestProject.small(folder);
    }

    @Test
    void acceptsAValidSiteWithoutWritingFiles() throws IOException {
        List<Path> before = files();

        Program.Outcome outcome = call("check");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).matches("Geprüft: 0 Fehler, 0 Hinweise, \\d+,\\d Sekunden\\.\\R");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void comparesTheReadersOfAllTexts() {
        Program.Outcome outcome = call("check", "--compare-readers");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).containsPattern("Gelesen: [1-9]\\d* Texte schnell, 0 Texte mit Asciidoctor\\R");
    }

    @Test
    void readsEverythingWithAsciidoctorIfAskedTo() throws IOException {
        Path settings = folder.resolve("jbake.properties");
        Files.writeString(settings, Files.readString(settings) + "\nasciidoc.reader=asciidoctor\n");

        Program.Outcome outcome =
                call("build", "--timings", "--output", folder.resolve("out").toString());

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .containsPattern(
                        "Gelesen: 0 Texte schnell, [1-9]\\d* Texte mit Asciidoctor \\(asciidoc.reader=asciidoctor: \\d+\\)");
    }

    @Test
    void writesAnEmptyReportWithoutFindings() {
        assertThat(call("check", "--quiet", "--format", "json").out()).isEqualTo("[]\n");
    }

    /** A report without problems would let a pipeline publish a broken site. */
    @Test
    void findsProblemsWhenItIsGivenTheWholeProject() throws IOException {
        breakTheEvent();

        for (String whole : List.of(
                ".", "./content/..", folder.toString(), folder.toRealPath().toString())) {
            Program.Outcome outcome = call("check", whole);

            assertThat(outcome.exitCode()).as(whole).isEqualTo(1);
            assertThat(outcome.out()).as(whole).startsWith(EVENT + ":14: Fehler: " + MESSAGE);
        }
        assertThat(call("check", folder.resolve(EVENT).toString()).exitCode()).isEqualTo(1);
    }

    @Test
    void showsOnlyWhatHasChangedButIsNotSilentAboutTheRest() throws IOException, InterruptedException {
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "Start");
        assertThat(call("check", "--changed").exitCode()).isZero();

        breakTheEvent();
        assertThat(call("check", "--changed").out()).startsWith(EVENT + ":14: Fehler: " + MESSAGE);

        git("add", ".");
        git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "Kaputt");
        Files.writeString(folder.resolve("content/seiten/größe.adoc"), "= Falscher Name\n");
        Program.Outcome outcome = call("check", "--changed");
        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out())
                .startsWith("content/seiten/größe.adoc: Fehler: ")
                .doesNotContain(EVENT);
        assertThat(outcome.err()).contains("In anderen Dateien: 1 Fehler.");
    }

    @Test
    void saysThatGitIsNotThere() {
        Program.Outcome outcome = call("check", "--changed");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.err()).contains("Dieser Ordner gehört zu keinem Projekt von git");
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        assertThat(new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .start()
                        .waitFor())
                .isZero();
    }

    @Test
    void refusesFilesOutsideOfTheProject() {
        Program.Outcome outcome = call("check", folder.getParent().toString());

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("gehört nicht zu dieser Website");
    }

    @Test
    void reportsAnErrorWithItsPlaceWithoutWritingFiles() throws IOException {
        breakTheEvent();
        List<Path> before = files();

        Program.Outcome outcome = call("check");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).startsWith(EVENT + ":14: Fehler: " + MESSAGE);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void reportsOnlyTheFindingsOfTheGivenFile() throws IOException {
        breakTheEvent();

        assertThat(call("check", "content/seiten/impressum.adoc").exitCode()).isZero();
        assertThat(call("check", "./" + EVENT).out()).startsWith(EVENT + ":14: Fehler: ");
    }

    @Test
    void listsWhatIsNotOnTheWebsiteYet() throws IOException {
        String text = Files.readString(folder.resolve(EVENT));
        Files.writeString(
                folder.resolve("content/termine/2027/entwurf.adoc"),
                text.replace("termin-2027-001", "termin-2027-002").replaceFirst("\n\n", "\n:status: entwurf\n\n"));
        Files.writeString(
                folder.resolve("content/termine/2027/spaeter.adoc"),
                text.replace("termin-2027-001", "termin-2027-003")
                        .replaceFirst("\n\n", "\n:sichtbar-ab: 2028-02-29\n\n"));

        assertThat(Program.callOnTestDay(folder, "check").out()).startsWith("""
                        Noch nicht auf der Website:
                        content/termine/2027/entwurf.adoc: Radtour am Bach: Entwurf, erscheint nicht
                        content/termine/2027/spaeter.adoc: Radtour am Bach: erscheint am 29. Februar 2028
                        Geprüft: 0 Fehler, 0 Hinweise""");
        assertThat(Program.callOnTestDay(folder, "check", EVENT).out()).startsWith("Geprüft: ");
    }

    @Test
    void saysThatWithoutNetworkNoLinksAreChecked() throws IOException {
        Path page = folder.resolve("content/seiten/impressum.adoc");
        Files.writeString(page, Files.readString(page) + "\n* https://www.example.org/weg[Weg]\n");

        Program.Outcome outcome = Program.callOffline(folder, "check", "--external");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err()).contains("Keine einzige andere Website ist zu erreichen");
        assertThat(outcome.out()).startsWith("Geprüft: 0 Fehler, 0 Hinweise");
    }

    @Test
    void saysTheColumn() throws IOException {
        Files.writeString(
                folder.resolve(EVENT),
                Files.readString(folder.resolve(EVENT))
                        .replaceFirst("(?m)^:kommunen: .*", ":kommunen: musterdorf, musterdrof"));

        assertThat(call("check").out()).startsWith(EVENT + ":11:24: Fehler: „musterdrof“ gibt es nicht");
        assertThat(call("check", "--format", "json").out()).contains("\"line\": 11", "\"column\": 24");
        assertThat(call("check", "--format", "sarif").out()).contains("\"startLine\": 11", "\"startColumn\": 24");
    }

    @Test
    void rejectsAMissingFile() {
        Program.Outcome outcome = call("check", "content/gibt-es-nicht.adoc");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("Fehler: Die Datei „content/gibt-es-nicht.adoc“ gibt es nicht.");
    }

    @Test
    void writesJson() throws IOException {
        breakTheEvent();

        JsonArray findings =
                JsonParser.parseString(call("check", "--format", "json").out()).getAsJsonArray();

        assertThat(findings).hasSize(1);
        JsonObject finding = findings.get(0).getAsJsonObject();
        assertThat(finding.get("file").getAsString()).isEqualTo(EVENT);
        assertThat(finding.get("line").getAsInt()).isEqualTo(14);
        assertThat(finding.get("severity").getAsString()).isEqualTo("error");
        assertThat(finding.get("message").getAsString()).startsWith(MESSAGE);
    }

    @Test
    void writesSarif() throws IOException {
        breakTheEvent();

        Program.Outcome outcome = call("check", "--format", "sarif", "--report", "bericht.sarif");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).startsWith("Geprüft: 1 Fehler, 0 Hinweise");
        JsonObject log = JsonParser.parseString(Files.readString(folder.resolve("bericht.sarif")))
                .getAsJsonObject();
        assertThat(log.get("version").getAsString()).isEqualTo("2.1.0");
        JsonObject run = log.getAsJsonArray("runs").get(0).getAsJsonObject();
        assertThat(run.getAsJsonObject("tool")
                        .getAsJsonObject("driver")
                        .get("name")
                        .getAsString())
                .isEqualTo("Klimanetz");
        JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();
        assertThat(result.get("level").getAsString()).isEqualTo("error");
        JsonObject place =
                result.getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
        assertThat(place.getAsJsonObject("artifactLocation").get("uri").getAsString())
                .isEqualTo(EVENT);
        assertThat(place.getAsJsonObject("region").get("startLine").getAsInt()).isEqualTo(14);
    }

    private void breakTheEvent() throws IOException {
        Path event = folder.resolve(EVENT);
        Files.writeString(event, Files.readString(event).replace("Musterdorf]", "Musterdorf], <<weg>>"));
    }

    private Program.Outcome call(String... arguments) {
        return Program.callOnTestDay(folder, arguments);
    }

    /** All files except the cache. */
    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> !path.startsWith(folder.resolve(".cache")))
                    .sorted()
                    .toList();
        }
    }
}
