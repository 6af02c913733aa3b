package de.klimanetz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import de.klimanetz.testing.Mutations;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged texts have findings or not, but never end the program or keep it busy. More rounds by
 * {@code mvn test -Dtest=MutatedTextsTest -Dfuzz=5000}; the message of a failure has the seed.
 */
class MutatedTextsTest {

    private static final int ROUNDS = Integer.getInteger("fuzz", 200);
    private static final Path CONTENT = Path.of("content");

    @TempDir
    private Path folder;

    @Test
    void survivesDamagedBodies() throws IOException {
        List<String> texts = texts(CONTENT);
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            String text = Mutations.mutated(texts.get(random.nextInt(texts.size())), random);
            assertTimeout(Duration.ofSeconds(20), () -> TestProject.CONVERTER.convert(text), "seed " + seed);
        }
    }

    @Test
    void survivesDamagedSites() throws IOException {
        TestProject project = TestProject.small(folder);
        Path content = folder.resolve("content");
        List<Path> files = files(content);
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Path file = files.get(random.nextInt(files.size()));
            String path = folder.relativize(file).toString();
            String text = Files.readString(file);
            project.with(path, Mutations.mutated(text, random));

            List<String> problems = assertTimeout(Duration.ofSeconds(20), project::problems, "seed " + seed);

            assertThat(problems).as("seed %d", seed).allMatch(problem -> !problem.contains("Exception"));
            project.with(path, text);
        }
    }

    private static List<String> texts(Path folder) throws IOException {
        return files(folder).stream().map(MutatedTextsTest::read).toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(".adoc"))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
