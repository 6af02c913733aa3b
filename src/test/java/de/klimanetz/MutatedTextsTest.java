package de.klimanetz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

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

    private static final String[] MARKS = {
        "*",
        "**",
        "_",
        "__",
        "`",
        "+",
        "++",
        "+++",
        "#",
        "^",
        "~",
        "[",
        "]",
        "[[",
        "]]",
        "<<",
        ">>",
        "{",
        "}",
        "\\",
        "|",
        "||",
        "a|",
        "|===",
        "----",
        "====",
        "____",
        "****",
        "++++",
        "////",
        "--",
        "'''",
        "+\n",
        " +",
        "\n",
        "\n\n",
        "\n\n\n",
        "\t",
        "= ",
        "== ",
        "=== ",
        "====== ",
        ". ",
        ".. ",
        "* ",
        "** ",
        "- ",
        "1. ",
        "a. ",
        "::",
        ":::",
        ";;",
        ": ",
        ":id: ",
        "image::",
        "link:",
        "xref:",
        "footnote:[",
        "pass:[",
        "https://",
        "mailto:",
        "include::x[]",
        "ifdef::x[]",
        "{docdate}",
        "{counter:a}",
        "NOTE: ",
        "[quote, A, B]",
        "[cols=2]",
        "[.rolle]",
        "[Foto]",
        "<b>",
        "</b>",
        "<script>",
        "&#0;",
        "&amp;",
        "\u00A0",
        "\u00AD",
        "\u200B",
        "\u202E",
        "\u0000",
        "ä",
        "a\u0308",
        "👩‍👧",
        "\uD83D",
        "intern: ",
        "((",
        "(((",
        "))",
        "//",
        "<<<<<<< ",
        "=======",
        ">>>>>>> ",
        "(C)",
        "...",
        "\"`",
        "`\"",
        "'`",
        "9999999999",
        "2026-02-30",
        "-1",
        "0",
        "%s",
        "$1"
    };

    @TempDir
    private Path folder;

    @Test
    void survivesDamagedBodies() throws IOException {
        List<String> texts = texts(CONTENT);
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            String text = mutated(texts.get(random.nextInt(texts.size())), random);
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
            project.with(path, mutated(text, random));

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

    private static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        for (int count = 1 + random.nextInt(8); count > 0; count--) {
            int at = random.nextInt(mutated.length() + 1);
            int end = Math.min(mutated.length(), at + random.nextInt(40));
            switch (random.nextInt(6)) {
                case 0 -> mutated.delete(at, end);
                case 1 -> mutated.insert(at, mutated.substring(at, end));
                case 2 -> mutated.insert(at, MARKS[random.nextInt(MARKS.length)].repeat(1 + random.nextInt(4)));
                case 3 -> mutated.replace(at, end, MARKS[random.nextInt(MARKS.length)]);
                case 4 -> mutated.insert(at, Character.toString(1 + random.nextInt(0xD7FF)));
                default -> mutated.insert(at, MARKS[random.nextInt(MARKS.length)]);
            }
        }
        return mutated.toString();
    }
}
