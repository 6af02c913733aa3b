package de.klimanetz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.klimanetz.problem.ContentProblems;
import de.klimanetz.problem.Problem;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * One broken site per kind of error: its folder is copied over the smallest complete site, and the report must equal
 * {@code expected.txt}. With {@code -Dgolden=write} the expected reports are written, to be reviewed in the diff.
 */
class BrokenSitesTest {

    private static final Path SITES = Path.of("src/test/resources/sites/broken");

    @TempDir
    private Path temporary;

    @TestFactory
    List<DynamicTest> reportsExactlyTheExpectedProblems() throws IOException {
        try (Stream<Path> sites = Files.list(SITES)) {
            return sites.sorted()
                    .map(site -> dynamicTest(site.getFileName().toString(), () -> check(site)))
                    .toList();
        }
    }

    private void check(Path site) throws IOException {
        Path folder = temporary.resolve(site.getFileName());
        TestProject project = TestProject.small(folder).with(site);

        ContentProblems thrown = catchThrowableOfType(ContentProblems.class, project::stage);

        assertThat(thrown).as("the site is broken").isNotNull();
        String report = thrown.problems().stream().map(Problem::toString).collect(Collectors.joining("\n", "", "\n"));
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(site.resolve("expected.txt"), report);
        }
        assertThat(report).isEqualTo(Files.readString(site.resolve("expected.txt")));
        assertThat(folder.resolve("output")).doesNotExist();
    }
}
