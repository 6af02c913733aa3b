package de.klimanetz.render;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.Build;
import de.klimanetz.output.Staging;
import de.klimanetz.search.SearchIndex;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page that another process rendered is rendered again only where the result would differ. */
class RenderCacheTest {

    @TempDir
    private Path folder;

    private Path project;
    private Path file;

    @BeforeEach
    void fillCache() throws IOException {
        project = TestProject.small(folder.resolve("project")).folder();
        file = folder.resolve("cache/pages.bin");
        build(file);
    }

    @Test
    void servesAllPagesOfTheLastBuild() throws IOException {
        long size = Files.size(file);

        assertThat(servesAllPages()).isTrue();

        build(file);
        assertThat(file).hasSize(size);
    }

    @Test
    void savesEveryBuildOfAProcess() throws IOException {
        Path edited = project.resolve("content/seiten/impressum.adoc");
        try (RenderCache cache = RenderCache.in(file)) {
            Build build = new Build(
                    request(),
                    TestProject.CONVERTER,
                    new Build.Caches(cache, TestProject.CARDS, SearchIndex.inMemory()));
            build.stage();
            cache.save();
            Files.writeString(edited, Files.readString(edited) + "\n\nNeu.\n");
            build.stage(List.of(edited));
            cache.save();
        }

        assertThat(servesAllPages()).isTrue();
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
    void rendersAgainAfterAChange(String changed) throws IOException {
        Path path = project.resolve(changed);
        String addition = changed.endsWith(".adoc")
                ? "\n\nNeu.\n"
                : changed.endsWith(".css") ? "\n.neu{color:red}\n" : "<!-- neu -->";
        Files.writeString(path, Files.readString(path) + addition);

        assertThat(build(file)).isEqualTo(buildWithoutCache());
    }

    @Test
    void rendersAgainForAnotherBaseUrl() throws IOException {
        Path settings = project.resolve("jbake.properties");
        Files.writeString(
                settings,
                Files.readString(settings).replaceFirst("(?m)^site.host=.*$", "site.host=https://x.example/"));

        assertThat(build(file)).isEqualTo(buildWithoutCache());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.3, 0.9, 0.9999})
    void ignoresADamagedFile(double where) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) (where * bytes.length)] ^= 1;
        Files.write(file, bytes);

        assertThat(build(file)).isEqualTo(buildWithoutCache());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.00001, 0.5, 0.9999})
    void ignoresATruncatedFile(double part) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, (int) (part * bytes.length)));

        assertThat(build(file)).isEqualTo(buildWithoutCache());
    }

    @Test
    void worksWithoutAWritableFolder() throws IOException {
        Path noFolder = Files.writeString(folder.resolve("file"), "");

        assertThat(build(noFolder.resolve("pages.bin"))).isEqualTo(buildWithoutCache());
    }

    /** A cache without misses has nothing to save. */
    private boolean servesAllPages() throws IOException {
        try (RenderCache cache = RenderCache.in(file)) {
            build(cache);
            Files.delete(file);
            cache.save();
        }
        return Files.notExists(file);
    }

    private Map<String, String> build(Path where) {
        try (RenderCache cache = RenderCache.in(where)) {
            Map<String, String> site = build(cache);
            cache.save();
            return site;
        }
    }

    private Map<String, String> buildWithoutCache() {
        return build(RenderCache.none());
    }

    private Map<String, String> build(RenderCache cache) {
        Staging staging = new Build(
                        request(),
                        TestProject.CONVERTER,
                        new Build.Caches(cache, TestProject.CARDS, SearchIndex.inMemory()))
                .stage()
                .staging();
        Map<String, String> files = new TreeMap<>();
        staging.paths().forEach(path -> files.put(path, staging.text(path).orElseThrow()));
        return files;
    }

    private Build.Request request() {
        return new Build.Request(project, Optional.empty(), false, TestProject.CLOCK);
    }
}
