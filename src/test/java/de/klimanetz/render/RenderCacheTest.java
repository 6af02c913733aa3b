package de.klimanetz;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.output.Staging;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was printed by another process is printed again only where it would come out differently. */
class PrintMemoryTest {

    @TempDir
    private Path folder;

    private Path project;
    private Path file;

    @BeforeEach
    void print() throws IOException {
        project = TestProject.small(folder.resolve("project")).folder();
        file = folder.resolve("cache/pages.bin");
        remembering(file);
    }

    /** Otherwise it would write them again. */
    @Test
    void findsAllPagesAgain() throws IOException {
        long size = Files.size(file);
        try (PrintMemory prints = PrintMemory.in(file)) {
            build(prints);
            Files.delete(file);
            prints.save();
        }
        assertThat(file).doesNotExist();

        remembering(file);

        assertThat(file).hasSize(size);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "templates/event/page.ftlh",
                "templates/layouts/layout.ftlh",
                "assets/css/20-tokens.css",
                "content/seiten/impressum.adoc",
                "content/gute-praxis/leihlastenrad.adoc"
            })
    void noticesWhatHasChanged(String changed) throws IOException {
        Path path = project.resolve(changed);
        String addition = changed.endsWith(".adoc")
                ? "\n\nNeu.\n"
                : changed.endsWith(".css") ? "\n.neu{color:red}\n" : "<!-- neu -->";
        Files.writeString(path, Files.readString(path) + addition);

        assertThat(remembering(file)).isEqualTo(anew());
    }

    @Test
    void noticesAnotherAddressOfTheSite() throws IOException {
        Path settings = project.resolve("jbake.properties");
        Files.writeString(
                settings,
                Files.readString(settings).replaceFirst("(?m)^site.host=.*$", "site.host=https://x.example/"));

        assertThat(remembering(file)).isEqualTo(anew());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.3, 0.9, 0.9999})
    void trustsNothingThatIsDamaged(double where) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) (where * bytes.length)] ^= 1;
        Files.write(file, bytes);

        assertThat(remembering(file)).isEqualTo(anew());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.00001, 0.5, 0.9999})
    void trustsNothingThatIsCutOff(double part) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, (int) (part * bytes.length)));

        assertThat(remembering(file)).isEqualTo(anew());
    }

    @Test
    void doesWithoutAFolderThatCanBeWritten() throws IOException {
        Path noFolder = Files.writeString(folder.resolve("file"), "");

        assertThat(remembering(noFolder.resolve("pages.bin"))).isEqualTo(anew());
    }

    private Map<String, String> remembering(Path where) {
        try (PrintMemory prints = PrintMemory.in(where)) {
            Map<String, String> site = build(prints);
            prints.save();
            return site;
        }
    }

    private Map<String, String> anew() {
        return build(PrintMemory.none());
    }

    private Map<String, String> build(PrintMemory prints) {
        Build.Request request = new Build.Request(project, Optional.empty(), false, TestProject.CLOCK);
        Staging staging =
                new Build(request, TestProject.CONVERTER, prints).stage().staging();
        Map<String, String> files = new TreeMap<>();
        staging.paths().forEach(path -> files.put(path, staging.text(path).orElseThrow()));
        return files;
    }
}
