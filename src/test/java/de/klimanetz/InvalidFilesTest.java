package de.klimanetz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Broken sites that cannot be stored as fixtures: too large, with symbolic links, or with a missing file. */
class InvalidFilesTest {

    @TempDir
    private Path temporary;

    private Path folder;
    private TestProject project;

    @BeforeEach
    void createProject() {
        folder = temporary.resolve("site");
        project = TestProject.small(folder);
    }

    @Test
    void rejectsATextOfTwoMegabytes() {
        project.with("content/seiten/hilfe.adoc", "= Hilfe\n".repeat(262_144).getBytes(StandardCharsets.US_ASCII));

        assertThat(project.problems())
                .containsExactly("content/seiten/hilfe.adoc: Fehler: Die Datei hat 2 MB, erlaubt ist 1 MB. "
                        + "Teilen Sie den Text auf.");
    }

    @Test
    void rejectsAnUmlautInAFileNameWithASuggestion() {
        assumeTrue(
                Charset.forName(System.getProperty("sun.jnu.encoding"))
                        .newEncoder()
                        .canEncode("ü"),
                "the file system supports umlauts");
        project.with("content/seiten/büro.adoc", "= Büro\n");

        assertThat(project.problems())
                .containsExactly(
                        "content/seiten/büro.adoc: Fehler: Der Name „büro“ wird Teil einer Adresse und darf nur "
                                + "a–z, 0–9 und Bindestriche haben. Vorschlag: buero");
    }

    @Test
    void rejectsSymbolicLinks() throws IOException {
        Path outside = Files.createDirectory(temporary.resolve("geheim"));
        Files.copy(folder.resolve("content/seiten/impressum.adoc"), outside.resolve("passwort.adoc"));
        Files.createSymbolicLink(folder.resolve("content/seiten/hilfe.adoc"), outside.resolve("passwort.adoc"));
        Files.createSymbolicLink(folder.resolve("content/bilder"), outside);

        assertThat(project.problems())
                .containsExactly(
                        "content/bilder: Fehler: Verknüpfungen werden nicht verfolgt. Legen Sie die Datei selbst hier ab.",
                        "content/seiten/hilfe.adoc: Fehler: Verknüpfungen werden nicht verfolgt. "
                                + "Legen Sie die Datei selbst hier ab.");
    }

    @Test
    void rejectsASiteWithoutNetwork() throws IOException {
        Files.delete(folder.resolve("content/netzwerk/index.adoc"));

        assertThat(project.problems())
                .containsExactly("content/netzwerk/index.adoc: Fehler: Die Datei fehlt oder ist ein Entwurf. "
                        + "Ohne Netzwerk gibt es keine Website.");
    }

    @Test
    void rejectsAProjectWithoutContentFolder() throws IOException {
        Files.move(folder.resolve("content"), folder.resolve("inhalt"));

        assertThat(project.problems())
                .containsExactly("content: Fehler: Der Ordner „content“ fehlt. "
                        + "Der Befehl gehört in den Ordner der Website.");
    }

    @Test
    void rejectsAProjectWithoutSettings() throws IOException {
        Files.delete(folder.resolve("jbake.properties"));

        assertThat(project.problems())
                .containsExactly("jbake.properties: Fehler: Die Datei fehlt oder ist nicht lesbar. "
                        + "Der Befehl gehört in den Ordner der Website.");
    }
}
