package de.klimanetz.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cached conversions; a damaged cache is ignored. */
class CachedConverterTest {

    private static final Conversion CONVERSION = new Conversion(
            List.of(
                    new Conversion.Block("<p>Größer &amp; kleiner „so“</p>", 1),
                    new Conversion.Heading(2, "Überschrift", "überschrift", 3)),
            List.of(new Conversion.Finding(4, "Etwas fehlt.")));

    @TempDir
    private Path folder;

    private Path file;
    private List<String> converted;

    @BeforeEach
    void setUp() {
        file = folder.resolve(".cache/conversions.json");
        converted = new ArrayList<>();
    }

    @Test
    void convertsATextOnce() {
        assertThat(run("eins", "zwei", "eins")).containsOnly(CONVERSION);
        assertThat(run("zwei", "eins")).containsOnly(CONVERSION);

        assertThat(converted).containsExactly("eins", "zwei");
    }

    @Test
    void ignoresEntriesOfAnotherVersion() {
        run("eins");
        try (Converter other = converter("2")) {
            other.convert("eins");
        }

        assertThat(converted).containsExactly("eins", "eins");
    }

    @Test
    void ignoresATruncatedFile() throws IOException {
        run("eins", "zwei");
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, whole.length / 2, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            converted.clear();

            assertThat(run("eins")).containsExactly(CONVERSION);
            assertThat(converted).as("cut at " + length).containsExactly("eins");
        }
    }

    @Test
    void ignoresInvalidContent() throws IOException {
        Files.createDirectories(file.getParent());
        for (String strange : new String[] {"null", "[]", "{}", "{\"version\":\"1\"}", "\u0000\u0001"}) {
            Files.writeString(file, strange);

            assertThat(run("eins")).containsExactly(CONVERSION);
        }
    }

    @Test
    void worksWithoutAWritableFolder() throws IOException {
        Files.writeString(file.getParent(), "a file where the folder should be");

        assertThat(run("eins")).containsExactly(CONVERSION);
        assertThat(run("eins")).containsExactly(CONVERSION);
        assertThat(converted).containsExactly("eins", "eins");
    }

    @Test
    void leavesAValidFileAfterConcurrentRuns() throws IOException {
        Converter first = converter("1");
        Converter second = converter("1");
        first.convert("eins");
        second.convert("zwei");
        first.close();
        second.close();
        converted.clear();

        assertThat(run("eins", "zwei")).containsOnly(CONVERSION);
        assertThat(converted).containsExactly("eins");
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void evictsUnusedEntries() throws IOException {
        run(Stream.iterate(0, number -> number + 1)
                .limit(1_000)
                .map(String::valueOf)
                .toArray(String[]::new));
        long full = Files.size(file);

        run("neu");

        assertThat(Files.size(file)).isLessThan(full / 3);
    }

    private List<Conversion> run(String... bodies) {
        try (Converter converter = converter("1")) {
            return Stream.of(bodies).map(converter::convert).toList();
        }
    }

    private Converter converter(String version) {
        Converter counting = body -> {
            converted.add(body);
            return CONVERSION;
        };
        return new CachedConverter(counting, () -> version, file);
    }
}
