package de.klimanetz.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that the program has not written are never changed. */
class ForeignFilesTest {

    @TempDir
    private Path temporary;

    private Folder folder;

    @BeforeEach
    void setUp() {
        folder = new Folder(temporary.resolve("neu/output"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fremd.html", "x/fremd.html", ".htpasswd"})
    void rejectsAFolderWithForeignFilesAndChangesNothing(String foreign) throws IOException {
        folder.apply("a.html", "A", "b.html", "B");
        folder.write(foreign, "fremd");
        Map<String, String> before = folder.files();

        assertThatThrownBy(() -> folder.apply("a.html", "neu"))
                .isInstanceOf(ForeignFiles.class)
                .hasMessageContaining("„" + foreign + "“")
                .hasMessageContaining("Geändert wurde nichts");
        assertThat(folder.files()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {".DS_Store", "x/Thumbs.db", "a.html~", "desktop.ini"})
    void ignoresWhatSystemsLeave(String leftover) throws IOException {
        folder.apply("a.html", "A", "x/b.html", "B");
        folder.write(leftover, "fremd");

        folder.apply("a.html", "neu");

        assertThat(folder.files()).isEqualTo(Map.of("a.html", "neu", leftover, "fremd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"files\": 1}", "null", "{\"items\": []}"})
    void saysThatTheManifestIsDamaged(String manifest) throws IOException {
        folder.apply("a.html", "A");
        Files.writeString(folder.path().resolve("manifest.json"), manifest);

        assertThatThrownBy(() -> new OutputFolder(folder.path()).apply(new Staging()))
                .isInstanceOf(ForeignFiles.class)
                .hasMessageContaining("„manifest.json“ beschädigt")
                .hasMessageContaining("Geändert wurde nichts");
    }

    @Test
    void rejectsAForeignFileWithTheNameOfAStagedFile() throws IOException {
        folder.write("index.html", "fremd");

        assertThatThrownBy(() -> folder.apply("index.html", "neu")).isInstanceOf(ForeignFiles.class);
        assertThat(folder.files()).isEqualTo(Map.of("index.html", "fremd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"files\": 3}", "{\"other\": {}}", "kein JSON"})
    void rejectsAFolderWithAnUnreadableManifest(String manifest) throws IOException {
        folder.apply("a.html", "A");
        folder.write("manifest.json", manifest);

        assertThatThrownBy(() -> folder.apply("a.html", "neu")).isInstanceOf(ForeignFiles.class);
        assertThat(folder.files()).isEqualTo(Map.of("a.html", "A"));
    }

    @Test
    void rejectsForeignFilesBehindASymbolicLink() throws IOException {
        Path elsewhere = Files.createDirectories(temporary.resolve("web"));
        Files.writeString(elsewhere.resolve("fremd.html"), "fremd");
        Files.createDirectories(folder.path().getParent());
        Files.createSymbolicLink(folder.path(), elsewhere);

        assertThatThrownBy(() -> folder.apply("a.html", "A")).isInstanceOf(ForeignFiles.class);

        Files.delete(elsewhere.resolve("fremd.html"));
        folder.apply("a.html", "A");
        folder.apply("b.html", "B");
        assertThat(elsewhere).isDirectoryContaining("glob:**/b.html").isDirectoryNotContaining("glob:**/a.html");
    }

    @Test
    void writesNothingThroughASymbolicLink() throws IOException {
        folder.apply("a.html", "A");
        Path elsewhere = Files.createDirectories(temporary.resolve("fremd"));
        Files.createSymbolicLink(folder.path().resolve("termine"), elsewhere);

        assertThatThrownBy(() -> folder.apply("termine/index.html", "T")).isInstanceOf(ForeignFiles.class);
        assertThat(elsewhere).isEmptyDirectory();
    }
}
