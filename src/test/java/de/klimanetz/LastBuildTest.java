package de.klimanetz;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.output.OutputFolder;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A build is spared only where it would change nothing at all. */
class LastBuildTest {

    @TempDir
    private Path folder;

    private Path project;
    private Path output;
    private Path file;

    @BeforeEach
    void build() throws IOException {
        project = TestProject.small(folder.resolve("project")).folder();
        output = folder.resolve("output");
        file = folder.resolve("cache/last-build.json");
        LastBuild last = lastBuild(request(TestProject.CLOCK));
        Build.Result result = new Build(request(TestProject.CLOCK), TestProject.CONVERTER).stage();
        OutputFolder target = new OutputFolder(output);
        target.apply(result.staging());
        last.remember(target, new LastBuild.Summary(result.pages(), result.hints()));
    }

    @Test
    void saysWhatItSaidLastTime() {
        assertThat(known(request(TestProject.CLOCK)))
                .hasValueSatisfying(summary -> assertThat(summary.pages()).isGreaterThan(20));
    }

    @Test
    void holdsForTheWholeDayAndNoLonger() {
        assertThat(known(request(TestProject.clock("2026-11-22T23:59")))).isPresent();
        assertThat(known(request(TestProject.clock("2026-11-23T00:00")))).isEmpty();
        assertThat(known(request(TestProject.clock("2026-11-21T08:00")))).isEmpty();
    }

    @Test
    void dependsOnWhatIsAskedFor() {
        assertThat(known(new Build.Request(project, Optional.of("https://x.example/"), false, TestProject.CLOCK)))
                .isEmpty();
        assertThat(known(new Build.Request(project, Optional.empty(), true, TestProject.CLOCK)))
                .isEmpty();
    }

    /** Clocks go wrong and copies get new dates. */
    @Test
    void doesNotCareForTheDatesOfFiles() throws IOException {
        Path text = project.resolve("content/seiten/impressum.adoc");
        Files.setLastModifiedTime(text, FileTime.from(Instant.parse("2040-01-01T00:00:00Z")));
        Files.setLastModifiedTime(output.resolve("index.html"), FileTime.from(Instant.parse("1990-01-01T00:00:00Z")));

        assertThat(known(request(TestProject.CLOCK))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jbake.properties",
                "content/seiten/impressum.adoc",
                "templates/page/page.ftlh",
                "assets/favicon.svg",
                "content/seiten/neu.adoc",
                "assets/neu.txt"
            })
    void noticesEveryChangedOrNewFile(String path) throws IOException {
        Path changed = project.resolve(path);
        FileTime before = Files.exists(changed) ? Files.getLastModifiedTime(changed) : FileTime.fromMillis(0);
        Files.writeString(changed, (Files.exists(changed) ? Files.readString(changed) : "") + "\n");
        Files.setLastModifiedTime(changed, before);

        assertThat(known(request(TestProject.CLOCK))).isEmpty();
    }

    @Test
    void noticesARemovedAndARenamedFile() throws IOException {
        Path text = project.resolve("content/seiten/impressum.adoc");
        Path other = project.resolve("content/seiten/anbieter.adoc");
        Files.move(text, other);
        assertThat(known(request(TestProject.CLOCK))).isEmpty();
        Files.delete(other);
        assertThat(known(request(TestProject.CLOCK))).isEmpty();
    }

    @Test
    void noticesWhenSomebodyTouchesTheOutput() throws IOException {
        Path page = output.resolve("index.html");
        String text = Files.readString(page);
        Files.writeString(page, text.replace("<h1", "<h2"));
        assertThat(known(request(TestProject.CLOCK))).isEmpty();
        Files.delete(page);
        assertThat(known(request(TestProject.CLOCK))).isEmpty();
        Files.writeString(page, text);
        assertThat(known(request(TestProject.CLOCK))).isPresent();
        Files.writeString(output.resolve("fremd.txt"), "fremd");
        assertThat(known(request(TestProject.CLOCK))).isEmpty();
    }

    @Test
    void knowsNothingOfAnotherOutput() {
        assertThat(lastBuild(request(TestProject.CLOCK)).ifNothingHasChanged(new OutputFolder(folder.resolve("web"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "null", "{\"inputs\":\"a\",\"output\":\"b\"}"})
    void takesAnUnreadableMemoryForNone(String memory) throws IOException {
        Files.writeString(file, memory);

        assertThat(known(request(TestProject.CLOCK))).isEmpty();
    }

    @Test
    void doesWithoutAMemoryThatCannotBeWritten() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file, no folder")
                .resolve("last-build.json");
        LastBuild last = new LastBuild(blocked, request(TestProject.CLOCK));

        last.remember(new OutputFolder(output), new LastBuild.Summary(1, List.of()));

        assertThat(last.ifNothingHasChanged(new OutputFolder(output))).isEmpty();
    }

    private Build.Request request(Clock clock) {
        return new Build.Request(project, Optional.empty(), false, clock);
    }

    private LastBuild lastBuild(Build.Request request) {
        return new LastBuild(file, request);
    }

    private Optional<LastBuild.Summary> known(Build.Request request) {
        return lastBuild(request).ifNothingHasChanged(new OutputFolder(output));
    }
}
