package de.klimanetz.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import de.klimanetz.asciidoc.plain.PlainReader;
import de.klimanetz.asciidoc.raw.RawBody;
import de.klimanetz.testing.Mutations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Proves that the plain reader differs from Asciidoctor in nothing. More documents by
 * {@code mvn test -Dtest=PlainReaderTest -Ddocuments=50000 -DfirstDocument=0}; a failure names the seed and the smallest
 * text that differs, which belongs into the table of {@link GrammarTest}. Further texts, in a folder: {@code -Dtexts=FOLDER}.
 */
class PlainReaderTest {

    private static final int DOCUMENTS = Integer.getInteger("documents", 1000);
    private static final int FIRST = Integer.getInteger("firstDocument", 0);

    private static final AsciidoctorReader ASCIIDOCTOR = new AsciidoctorReader();
    private static final ReaderComparison COMPARISON = new ReaderComparison(new PlainReader());

    @AfterAll
    static void close() {
        ASCIIDOCTOR.close();
    }

    @Test
    void readsNearlyAllOfTheContent() {
        List<ReaderComparison.Result> results = bodies(Path.of("content"))
                .filter(body -> !body.isBlank())
                .map(PlainReaderTest::compare)
                .toList();

        assertThat(results)
                .flatExtracting(result -> result.difference().stream().toList())
                .isEmpty();
        assertThat(results.stream().filter(ReaderComparison.Result::plain).count())
                .isGreaterThanOrEqualTo(results.size() * 97L / 100);
    }

    @Test
    void readsRandomDocumentsAsAsciidoctorDoes() {
        int read = 0;
        for (int document = 0; document < DOCUMENTS; document++) {
            int seed = FIRST + document;
            List<String> pieces = RandomAsciiDoc.document(seed);
            ReaderComparison.Result result = compare(String.join("", pieces));
            read += result.plain() ? 1 : 0;
            assertThat(result.difference())
                    .as(() -> "seed " + seed + ": " + RandomAsciiDoc.smallest(pieces, PlainReaderTest::differs))
                    .isEmpty();
        }
        assertThat(read).as("documents of which something is proved").isGreaterThan(DOCUMENTS / 10);
    }

    @Test
    void readsDamagedTextsAsAsciidoctorDoes() {
        List<String> bodies = bodies(Path.of("content")).toList();
        for (int seed = FIRST; seed < FIRST + DOCUMENTS; seed++) {
            Random random = new Random(seed);
            String text = Mutations.mutated(bodies.get(random.nextInt(bodies.size())), random);
            assertThat(compare(text).difference()).as("seed %d", seed).isEmpty();
        }
    }

    /** Whole texts, and what stands between their empty lines, since few texts of programmers are plain. */
    @Test
    void readsTextsOfOthersAsAsciidoctorDoes() {
        String folder = System.getProperty("texts", "");
        if (!folder.isEmpty()) {
            List<String> texts = bodies(Path.of(folder)).toList();
            assertThat(texts).hasSizeGreaterThan(20);
            assertThat(texts.stream()
                            .flatMap(text -> Stream.concat(Stream.of(text), Stream.of(text.split("\\n\\s*\\n")))))
                    .allSatisfy(text -> assertThat(compare(text).difference()).isEmpty());
        }
    }

    /** A quadratic step would take minutes. Some are refused at once, others read to the end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "_a ",
                "*a ",
                "[",
                "[.a]#",
                "https://x.de ",
                "https://x.de[",
                "https://x.de[b] ",
                "_a_ ",
                "a@b.de ",
                "((",
                "footnote:[",
                "`",
                "~",
                "a_b",
                "+ ",
                "..",
                "-- ",
                "* a\n",
                "** a\n",
                "|a\n",
                "== a\n\n",
                "|",
                "a\n",
                ".",
                "link:++",
                "xref:a",
                "&",
                "<",
                "image::",
                "a:b:",
                "\n\na\n\n",
                "[a",
                "Ä "
            })
    void isLinear(String piece) {
        String line = piece.repeat(4_000 / piece.length()).strip() + " a";
        for (String separator : List.of("\n", "\n\n", "\n| ", "\n* ")) {
            String text = "a" + (separator + line).repeat(1_000_000 / line.length());
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> new PlainReader().read(text));
        }
    }

    /** Patterns that repeat a group need a stack as deep as the text is long. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "link:++https://%s++[b]|a", "link:++https://%s++[b]|a+", "link:++https://%s|a", "[.%s]#x#|a.",
                        "x@%sde|a.",
                "xref:%sa.adoc[x]|../", "[%%%sa]\nx|a%%", "[cols=\"%s1\"]\n|===\n\\|a\n|1,", "image::a.svg[%s]|a b ",
                        "`%s`|a b",
                "https://x.de/%s[t]|a", "== %s|a "
            })
    void needsNoDeepStack(String pattern) throws Exception {
        int bar = pattern.lastIndexOf('|');
        String piece = pattern.substring(bar + 1);
        String text = pattern.substring(0, bar).formatted(piece.repeat(4_800 / piece.length()));
        FutureTask<Optional<RawBody>> reading = new FutureTask<>(() -> new PlainReader().read(text));
        new Thread(null, reading, "small stack", 256 * 1024).start();

        assertThat(reading.get()).isNotNull();
    }

    private static boolean differs(String text) {
        return compare(text).difference().isPresent();
    }

    private static Stream<String> bodies(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk
                    .filter(file -> file.toString().endsWith(".adoc"))
                    .sorted()
                    .map(PlainReaderTest::body)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text with empty lines in place of the header, as a build converts it. */
    private static String body(Path file) {
        try {
            String text = Files.readString(file);
            int first = HeaderScan.read(text).bodyLine();
            List<String> lines = text.lines().toList();
            return "\n".repeat(first - 1)
                    + String.join("\n", lines.subList(Math.min(first - 1, lines.size()), lines.size())) + "\n";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ReaderComparison.Result compare(String text) {
        return COMPARISON.compare(text, () -> ASCIIDOCTOR.read(text).orElseThrow());
    }
}
