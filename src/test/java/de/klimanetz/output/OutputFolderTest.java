package de.klimanetz.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void begin() {
        folder = temporary.resolve("neu/output");
    }

    @Test
    void makesTheFolderAndWritesAllFiles() throws IOException {
        OutputFolder.Changes changes = apply("index.html", "Start", "termine/2027/rad/index.html", "Rad");

        assertThat(changes).isEqualTo(new OutputFolder.Changes(2, 0, 0));
        assertThat(files()).isEqualTo(Map.of("index.html", "Start", "termine/2027/rad/index.html", "Rad"));
        assertThat(folder.resolve("manifest.json"))
                .content()
                .contains("\"index.html\"", "\"termine/2027/rad/index.html\"");
    }

    @Test
    void leavesUnchangedFilesUntouched() throws IOException {
        apply("a.html", "A", "b.html", "B");
        age("a.html", "b.html", "manifest.json");

        assertThat(apply("a.html", "A", "b.html", "B")).isEqualTo(new OutputFolder.Changes(0, 0, 2));
        assertThat(time("a.html")).isEqualTo(LONG_AGO);
        assertThat(time("manifest.json")).isEqualTo(LONG_AGO);
    }

    @Test
    void replacesOnlyWhatHasChanged() throws IOException {
        apply("a.html", "A", "b.html", "B");
        age("a.html", "b.html");

        assertThat(apply("a.html", "A", "b.html", "neu")).isEqualTo(new OutputFolder.Changes(1, 0, 1));
        assertThat(files()).isEqualTo(Map.of("a.html", "A", "b.html", "neu"));
        assertThat(time("a.html")).isEqualTo(LONG_AGO);
        assertThat(time("b.html")).isGreaterThan(LONG_AGO);
    }

    @Test
    void restoresWhatSomebodyElseHasChangedOrDeleted() throws IOException {
        apply("a.html", "A", "b.html", "B");
        write("a.html", "von Hand");
        Files.delete(folder.resolve("b.html"));

        apply("a.html", "A", "b.html", "B");

        assertThat(files()).isEqualTo(Map.of("a.html", "A", "b.html", "B"));
    }

    @Test
    void removesWhatIsGoneWithItsEmptyFolders() throws IOException {
        apply("a.html", "A", "x/y/z.html", "Z", "x/b.html", "B");

        assertThat(apply("a.html", "A", "x/b.html", "B").removed()).isEqualTo(1);
        assertThat(folder.resolve("x/y")).doesNotExist();

        apply("a.html", "A");
        assertThat(folder.resolve("x")).doesNotExist();
        assertThat(files()).isEqualTo(Map.of("a.html", "A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fremd.html", "x/fremd.html", ".htpasswd"})
    void refusesAFolderWithForeignFilesAndChangesNothing(String foreign) throws IOException {
        apply("a.html", "A", "b.html", "B");
        write(foreign, "fremd");
        Map<String, String> before = files();

        assertThatThrownBy(() -> apply("a.html", "neu"))
                .isInstanceOf(ForeignFiles.class)
                .hasMessageContaining("„" + foreign + "“")
                .hasMessageContaining("Geändert wurde nichts");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void refusesAForeignFileEvenWhereOneOfItsNameIsStaged() throws IOException {
        write("index.html", "fremd");

        assertThatThrownBy(() -> apply("index.html", "neu")).isInstanceOf(ForeignFiles.class);
        assertThat(files()).isEqualTo(Map.of("index.html", "fremd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"files\": 3}", "{\"other\": {}}", "kein JSON"})
    void refusesAFolderWhoseManifestIsUnreadable(String manifest) throws IOException {
        apply("a.html", "A");
        write("manifest.json", manifest);

        assertThatThrownBy(() -> apply("a.html", "neu")).isInstanceOf(ForeignFiles.class);
        assertThat(files()).isEqualTo(Map.of("a.html", "A"));
    }

    @Test
    void goesOnWhereACrashHasLeftOff() throws IOException {
        apply("a.html", "A", "alt.html", "alt");
        Path obstacle = Files.createDirectory(folder.resolve("z.html.klimanetz-tmp"));
        assertThatThrownBy(() -> apply("a.html", "neu", "b/b.html", "B", "z.html", "Z"))
                .isInstanceOf(IOException.class);
        assertThat(files()).isEqualTo(Map.of("a.html", "neu", "b/b.html", "B", "alt.html", "alt"));
        Files.delete(obstacle);
        write("z.html.klimanetz-tmp", "halb geschrieben");

        apply("a.html", "neuer", "c.html", "C");

        assertThat(files()).isEqualTo(Map.of("a.html", "neuer", "c.html", "C"));
    }

    @Test
    void seesForeignFilesBehindALinkToTheFolder() throws IOException {
        Path elsewhere = Files.createDirectories(temporary.resolve("web"));
        Files.writeString(elsewhere.resolve("fremd.html"), "fremd");
        Files.createDirectories(folder.getParent());
        Files.createSymbolicLink(folder, elsewhere);

        assertThatThrownBy(() -> apply("a.html", "A")).isInstanceOf(ForeignFiles.class);

        Files.delete(elsewhere.resolve("fremd.html"));
        apply("a.html", "A");
        apply("b.html", "B");
        assertThat(elsewhere).isDirectoryContaining("glob:**/b.html").isDirectoryNotContaining("glob:**/a.html");
    }

    @Test
    void doesNotWriteThroughALinkInsideTheFolder() throws IOException {
        apply("a.html", "A");
        Path elsewhere = Files.createDirectories(temporary.resolve("fremd"));
        Files.createSymbolicLink(folder.resolve("termine"), elsewhere);

        assertThatThrownBy(() -> apply("termine/index.html", "T")).isInstanceOf(ForeignFiles.class);
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void acceptsAFolderWhoseManifestKnowsMoreThanThereIs() throws IOException {
        apply("a.html", "A", "x/b.html", "B");
        Files.delete(folder.resolve("x/b.html"));

        apply("a.html", "neu");

        assertThat(files()).isEqualTo(Map.of("a.html", "neu"));
    }

    @Test
    void tellsWhenTheDiskDoesNotLetIt() throws IOException {
        Path file = Files.writeString(temporary.resolve("datei"), "hier ist schon etwas");

        assertThatThrownBy(() -> new OutputFolder(file.resolve("output")).apply(staging("a.html", "A")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new OutputFolder(file).apply(staging("a.html", "A")))
                .isInstanceOf(NotDirectoryException.class);
        assertThat(file).hasContent("hier ist schon etwas");
    }

    private OutputFolder.Changes apply(String... pathsAndTexts) throws IOException {
        return new OutputFolder(folder).apply(staging(pathsAndTexts));
    }

    private static Staging staging(String... pathsAndTexts) {
        Staging staging = new Staging();
        for (int index = 0; index < pathsAndTexts.length; index += 2) {
            staging.put(pathsAndTexts[index], pathsAndTexts[index + 1]);
        }
        return staging;
    }

    /** Every file but the manifest, with its text. */
    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        files.remove("manifest.json");
        return files;
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.write(folder.resolve(path), text.getBytes(StandardCharsets.UTF_8));
    }

    private void age(String... paths) throws IOException {
        for (String path : paths) {
            Files.setLastModifiedTime(folder.resolve(path), LONG_AGO);
        }
    }

    private FileTime time(String path) throws IOException {
        return Files.getLastModifiedTime(folder.resolve(path));
    }
}
