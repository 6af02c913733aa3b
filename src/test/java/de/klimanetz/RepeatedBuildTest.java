package de.klimanetz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.klimanetz.asciidoc.CachedConverter;
import de.klimanetz.asciidoc.Converter;
import de.klimanetz.output.OutputFolder;
import de.klimanetz.output.Staging;
import de.klimanetz.problem.ContentProblems;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problem;
import de.klimanetz.render.RenderCache;
import de.klimanetz.search.SearchIndex;
import de.klimanetz.testing.FileTree;
import de.klimanetz.testing.RandomEdits;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A repeated build, and a build with cached pages, give the same result as a new one after any edits. */
class RepeatedBuildTest {

    private static final int EDITS = 40;

    @TempDir
    private Path folder;

    private Path project;
    private Path practice;
    private Path output;
    private Converter converter;
    private final MovableClock clock = new MovableClock();

    @BeforeEach
    void createProject() throws IOException {
        project = RandomEdits.prepared(TestProject.small(folder.resolve("project")))
                .folder();
        practice = project.resolve("content/gute-praxis/leihlastenrad.adoc");
        Files.writeString(practice, Files.readString(practice) + "\n== Umsetzung\n\nSchritt für Schritt.\n");
        output = folder.resolve("output");
        // TestProject.CONVERTER stays open for the other tests.
        converter = new CachedConverter(TestProject.CONVERTER::convert, () -> "1", folder.resolve("cache"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void equalsANewBuildAfterEveryEdit(long seed) throws IOException {
        RandomEdits edits = new RandomEdits(project, seed);
        Build build = newBuild();
        OutputFolder target = new OutputFolder(output);
        build.stage();
        int sites = 0;
        for (int step = 0; step < EDITS; step++) {
            Path changed = edits.next();
            if (step % 7 == 6) {
                clock.advance(Duration.ofHours(20));
            }

            Object actual = outcome(build, List.of(changed));

            Object expected = outcome(newBuild(), List.of(project));
            assertThat(actual).as("step %d: %s", step, changed).isEqualTo(expected);
            assertThat(fromCachedPages())
                    .as("step %d: %s, from cached pages", step, changed)
                    .isEqualTo(expected);
            if (actual instanceof Site site) {
                sites++;
                target.apply(site.staging());
                assertThat(filesIn(output)).isEqualTo(site.files());
            }
        }
        assertThat(sites).as("steps without errors").isGreaterThan(EDITS / 4);
    }

    @Test
    void equalsANewBuildWhenTheSeasonChanges() {
        clock.advance(Duration.ofDays(8));
        Build build = newBuild();
        Object autumn = outcome(build, List.of(project));
        clock.advance(Duration.ofDays(1));

        Object winter = outcome(build, List.of());

        assertThat(winter).isEqualTo(outcome(newBuild(), List.of(project))).isNotEqualTo(autumn);
        assertThat(((Site) winter).files().get("index.html")).contains("class=\"winter\"");
    }

    @Test
    void writesOnlyFilesThatShowTheChange() throws IOException {
        Build build = newBuild();
        OutputFolder target = new OutputFolder(output);
        target.apply(build.stage().staging());
        Files.writeString(practice, Files.readString(practice) + "\nNoch ein Satz.\n");

        OutputFolder.Changes changes =
                target.apply(build.stage(List.of(practice)).staging());

        int page = 1;
        int feeds = 2;
        int formats = 2;
        int indexParts = 1;
        int indexDirectory = 1;
        int dataWithTexts = 1;
        int catalogueWithItsSize = 1;
        assertThat(changes.written())
                .isEqualTo(page + feeds * formats + indexParts + indexDirectory + dataWithTexts + catalogueWithItsSize);
        assertThat(changes.removed()).isEqualTo(indexParts);
    }

    @Test
    void reportsALinkToARemovedPage() throws IOException {
        assertDeadLinkIsReported(
                ":stand:",
                ":status: entwurf\n:stand:",
                "Die Seite „/gute-praxis/leihlastenrad/“ erscheint noch nicht.");
    }

    @Test
    void reportsALinkToARemovedAnchor() throws IOException {
        assertDeadLinkIsReported(
                "== Umsetzung",
                "== Ablauf",
                "Auf der Seite „/gute-praxis/leihlastenrad/“ gibt es die Sprungmarke „#umsetzung“ nicht.");
    }

    private void assertDeadLinkIsReported(String text, String replacement, String message) throws IOException {
        Path event = project.resolve("content/termine/2027/radtour.adoc");
        Files.writeString(
                event, Files.readString(event) + "\nMehr: xref:../../gute-praxis/leihlastenrad.adoc#umsetzung[dort]\n");
        Build build = newBuild();
        build.stage();
        Files.writeString(practice, Files.readString(practice).replace(text, replacement));

        assertThat(outcome(build, List.of(practice)))
                .asInstanceOf(InstanceOfAssertFactories.list(Problem.class))
                .extracting(Problem::place, problem -> problem.message().startsWith(message))
                .contains(tuple(new Place("content/termine/2027/radtour.adoc", 20), true));
    }

    @Test
    void keepsChangesOfAFailedBuildForTheNext() throws IOException {
        Build build = newBuild();
        build.stage();
        Path settings = project.resolve("jbake.properties");
        String valid = Files.readString(settings);
        Path page = project.resolve("content/seiten/impressum.adoc");
        Files.writeString(page, Files.readString(page) + "\nNeu.\n");
        Files.writeString(settings, valid.replace("site.id=", "site.di="));
        assertThat(outcome(build, List.of(settings, page))).isInstanceOf(List.class);
        Files.writeString(settings, valid);

        Staging staging = build.stage(List.of(settings)).staging();

        assertThat(staging.text("impressum/index.html").orElseThrow()).contains("Neu.");
    }

    private Build newBuild() {
        return TestProject.build(request(), converter);
    }

    private Build.Request request() {
        return new Build.Request(project, Optional.empty(), false, clock);
    }

    /** The result of another process that reads the page cache of the one before. */
    private Object fromCachedPages() {
        try (RenderCache pageCache = RenderCache.in(folder.resolve("pages"))) {
            Object outcome = outcome(
                    new Build(
                            request(),
                            converter,
                            new Build.Caches(pageCache, TestProject.CARDS, SearchIndex.in(folder.resolve("search")))),
                    List.of(project));
            pageCache.save();
            return outcome;
        }
    }

    /** Returns the site with its hints, or the list of problems. */
    private static Object outcome(Build build, List<Path> changed) {
        try {
            return Site.of(build.stage(changed));
        } catch (ContentProblems broken) {
            return broken.problems();
        }
    }

    /** Files and hints of a build; equal by content, regardless of the staging. */
    private record Site(Staging staging, Map<String, String> files, List<Problem> hints) {

        static Site of(Build.Result result) {
            Staging staging = result.staging();
            Map<String, String> files = new TreeMap<>();
            staging.paths()
                    .forEach(path -> files.put(path, new String(staging.bytes(path), StandardCharsets.ISO_8859_1)));
            return new Site(staging, files, result.hints());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Site site && files.equals(site.files) && hints.equals(site.hints);
        }

        @Override
        public int hashCode() {
            return files.hashCode();
        }
    }

    private static Map<String, String> filesIn(Path root) throws IOException {
        Map<String, String> files = FileTree.read(root, StandardCharsets.ISO_8859_1);
        files.remove("manifest.json");
        return files;
    }

    /** Stands still except for {@link #advance}. */
    private static final class MovableClock extends Clock {

        private Instant now = TestProject.CLOCK.instant();

        void advance(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return TestProject.CLOCK.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
