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
                .containsExactly("content/seiten/hilfe.adoc: Fehler: Die Datei hat 2,1 MB, erlaubt ist 1 MB. "
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
    void rejectsFilesAtAddressesOfTheWebsite() {
        project.with("content/daten/kommunen.geojson", "{}")
                .with("assets/feed.xml", "<rss/>")
                .with("assets/manifest.json", "{}")
                .with("assets/termine/index.html", "<p>Termine</p>");

        assertThat(project.problems())
                .containsExactly(
                        message("assets/feed.xml", "/feed.xml"),
                        message("assets/manifest.json", "/manifest.json"),
                        message("assets/termine/index.html", "/termine/index.html"),
                        message("content/daten/kommunen.geojson", "/daten/kommunen.geojson"));
    }

    private static String message(String file, String address) {
        return file + ": Fehler: Unter der Adresse „" + address
                + "“ gibt es schon eine Datei der Website. Geben Sie Ihrer Datei einen anderen Namen.";
    }

    /** A folder of that name could not be written. */
    @Test
    void rejectsNamesThatAreTooLong() {
        String name = "a".repeat(101);
        project.with("content/seiten/" + name + ".adoc", "= Titel\n");

        assertThat(project.problems())
                .containsExactly(
                        "content/seiten/" + name + ".adoc: Fehler: Der Name hat 101 Zeichen, erlaubt sind 100. "
                                + "Er wird Teil von Adressen und Dateinamen.");
    }

    @Test
    void rejectsPicturesAndDocumentsThatAreNone() {
        project.with("content/bilder/rad.jpg", "Text")
                .with("content/bilder/bach.png", "")
                .with("content/dokumente/plan.pdf", "%PDF-1.7")
                .with("content/bilder/gross.webp", new byte[3_100_000]);

        assertThat(project.problems())
                .containsExactly(
                        "content/bilder/bach.png: Fehler: Die Datei ist leer.",
                        "content/bilder/gross.webp: Fehler: Die Datei hat 3,1 MB, erlaubt sind 3 MB. Verkleinern Sie sie.",
                        "content/bilder/rad.jpg: Fehler: Das ist keine Datei der Art „jpg“, auch wenn sie so endet.",
                        "content/dokumente/plan.pdf: Fehler: Die Datei ist unvollständig oder beschädigt. "
                                + "Laden Sie sie noch einmal hoch.");
    }

    @Test
    void ignoresWhatSystemsLeave() {
        project.with("content/.DS_Store", "x")
                .with("content/bilder/Thumbs.db", "x")
                .with("content/seiten/impressum.adoc~", "x")
                .with("content/desktop.ini", "x")
                .with("assets/.DS_Store", "x");

        assertThat(project.problems()).isEmpty();
        assertThat(project.stage().staging().paths()).noneMatch(path -> path.matches(".*(DS_Store|Thumbs.db|~|ini)"));
    }

    @Test
    void followsALinkToTheFolderOfAssets() throws IOException {
        Files.move(folder.resolve("assets"), temporary.resolve("gemeinsam"));
        Files.createSymbolicLink(folder.resolve("assets"), temporary.resolve("gemeinsam"));

        assertThat(project.problems()).isEmpty();
    }

    @Test
    void rejectsALinkToTheFolderOfContent() throws IOException {
        Files.move(folder.resolve("content"), temporary.resolve("inhalt"));
        Files.createSymbolicLink(folder.resolve("content"), temporary.resolve("inhalt"));

        assertThat(project.problems())
                .containsExactly(
                        "content: Fehler: Der Ordner „content“ ist eine Verknüpfung. Verknüpfungen werden nicht "
                                + "verfolgt; legen Sie ihn selbst hier ab.");
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
