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

/** A build is skipped only if it would change nothing. */
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
        Build.Result result = TestProject.build(request(TestProject.CLOCK), TestProject.CONVERTER)
                .stage();
        OutputFolder target = new OutputFolder(output);
        target.apply(result.staging());
        last.store(target, new LastBuild.Summary(result.pages(), result.hints()));
    }

    @Test
    void returnsTheSummaryOfTheLastBuild() {
        assertThat(summary())
                .hasValueSatisfying(last -> assertThat(last.pages()).isGreaterThan(20));
    }

    @Test
    void isValidForOneDay() {
        assertThat(summary(request(TestProject.clock("2026-11-22T23:59")))).isPresent();
        assertThat(summary(request(TestProject.clock("2026-11-23T00:00")))).isEmpty();
        assertThat(summary(request(TestProject.clock("2026-11-21T08:00")))).isEmpty();
    }

    @Test
    void isInvalidForAnotherRequest() {
        assertThat(summary(new Build.Request(project, Optional.of("https://x.example/"), false, TestProject.CLOCK)))
                .isEmpty();
        assertThat(summary(new Build.Request(project, Optional.empty(), true, TestProject.CLOCK)))
                .isEmpty();
    }

    /** Clocks may be wrong, and copying a file changes its timestamps. */
    @Test
    void ignoresTimestampsOfFiles() throws IOException {
        Path text = project.resolve("content/seiten/impressum.adoc");
        Files.setLastModifiedTime(text, FileTime.from(Instant.parse("2040-01-01T00:00:00Z")));
        Files.setLastModifiedTime(output.resolve("index.html"), FileTime.from(Instant.parse("1990-01-01T00:00:00Z")));

        assertThat(summary()).isPresent();
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
    void isInvalidAfterAFileChangesOrAppears(String path) throws IOException {
        Path changed = project.resolve(path);
        FileTime before = Files.exists(changed) ? Files.getLastModifiedTime(changed) : FileTime.fromMillis(0);
        Files.writeString(changed, (Files.exists(changed) ? Files.readString(changed) : "") + "\n");
        Files.setLastModifiedTime(changed, before);

        assertThat(summary()).isEmpty();
    }

    @Test
    void isInvalidAfterAFileIsRenamedOrRemoved() throws IOException {
        Path text = project.resolve("content/seiten/impressum.adoc");
        Path other = project.resolve("content/seiten/anbieter.adoc");
        Files.move(text, other);
        assertThat(summary()).isEmpty();
        Files.delete(other);
        assertThat(summary()).isEmpty();
    }

    @Test
    void isInvalidWhileTheOutputDiffers() throws IOException {
        Path page = output.resolve("index.html");
        String text = Files.readString(page);
        Files.writeString(page, text.replace("<h1", "<h2"));
        assertThat(summary()).isEmpty();
        Files.delete(page);
        assertThat(summary()).isEmpty();
        Files.writeString(page, text);
        assertThat(summary()).isPresent();
        Files.writeString(output.resolve("fremd.txt"), "fremd");
        assertThat(summary()).isEmpty();
    }

    @Test
    void isInvalidForAnotherOutputFolder() {
        assertThat(lastBuild(request(TestProject.CLOCK)).summaryIfUnchanged(new OutputFolder(folder.resolve("web"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "null", "{\"inputs\":\"a\",\"output\":\"b\"}"})
    void ignoresAnInvalidFile(String content) throws IOException {
        Files.writeString(file, content);

        assertThat(summary()).isEmpty();
    }

    @Test
    void worksWithoutAWritableFile() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file, no folder")
                .resolve("last-build.json");
        LastBuild last = new LastBuild(blocked, request(TestProject.CLOCK));

        last.store(new OutputFolder(output), new LastBuild.Summary(1, List.of()));

        assertThat(last.summaryIfUnchanged(new OutputFolder(output))).isEmpty();
    }

    private Build.Request request(Clock clock) {
        return new Build.Request(project, Optional.empty(), false, clock);
    }

    private LastBuild lastBuild(Build.Request request) {
        return new LastBuild(file, request);
    }

    private Optional<LastBuild.Summary> summary() {
        return summary(request(TestProject.CLOCK));
    }

    private Optional<LastBuild.Summary> summary(Build.Request request) {
        return lastBuild(request).summaryIfUnchanged(new OutputFolder(output));
    }
}
