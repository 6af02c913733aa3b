package de.klimanetz.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items in the manifest, and recognition of own files in manifests with and without items. */
class ManifestTest {

    private static final List<String> ITEMS =
            List.of("{\"id\":\"a\",\"title\":\"<Äpfel> & \\\"Birnen\\\" \\\\ 🚲\",\"sequence\":2}", "{\"id\":\"b\"}");

    @TempDir
    private Path path;

    private Path file;

    @BeforeEach
    void name() {
        file = path.resolve("manifest.json");
    }

    @Test
    void writesOneItemPerLine() throws IOException {
        new OutputFolder(path).apply(staging("A", ITEMS));

        assertThat(Files.readAllLines(file)).contains("    " + ITEMS.get(0) + ",", "    " + ITEMS.get(1));
        assertThat(JsonParser.parseString(Files.readString(file))
                        .getAsJsonObject()
                        .get("items"))
                .isEqualTo(JsonParser.parseString(ITEMS.toString()));
    }

    @Test
    void roundTripsItems() throws IOException {
        new OutputFolder(path).apply(staging("A", ITEMS));

        assertThat(Manifest.read(path).orElseThrow().bytes()).isEqualTo(Files.readAllBytes(file));
        assertThat(Manifest.read(path).orElseThrow().items()).isEqualTo(ITEMS);
    }

    @Test
    void isWrittenWhenOnlyItemsHaveChanged() throws IOException {
        OutputFolder folder = new OutputFolder(path);
        folder.apply(staging("A", ITEMS));

        assertThat(folder.apply(staging("A", List.of(ITEMS.get(1))))).isEqualTo(new OutputFolder.Changes(0, 0, 1));
        assertThat(Files.readString(file)).doesNotContain("Birnen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"files\": {\"a.html\": \"00\"}}",
                "{\"files\": {\"a.html\": \"00\"}, \"items\": []}",
                "{\"later\": 1, \"files\": {\"a.html\": \"00\"}, \"items\": [{\"new\": [1, {}]}]}"
            })
    void identifiesOwnFilesInOtherVersions(String manifest) throws IOException {
        Files.writeString(path.resolve("a.html"), "alt");
        Files.writeString(file, manifest);

        new OutputFolder(path).apply(staging("neu", ITEMS));

        assertThat(path.resolve("a.html")).hasContent("neu");
        assertThat(Manifest.read(path).orElseThrow().items()).isEqualTo(ITEMS);
    }

    private static Staging staging(String text, List<String> items) {
        Staging staging = Folder.staging("a.html", text);
        staging.describe(items);
        return staging;
    }
}
