package de.klimanetz.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.asciidoc.plain.PlainReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the table of {@code docs/plain-asciidoc.md}: what the plain reader reads, and what it refuses. */
class GrammarTest {

    private static final Pattern EXAMPLES =
            Pattern.compile("\\n(read|refused)\\n\\n```asciidoc\\n(.*?)```\\n", Pattern.DOTALL);

    private static final AsciidoctorReader ASCIIDOCTOR = new AsciidoctorReader();
    private static final ReaderComparison COMPARISON = new ReaderComparison(new PlainReader());

    @AfterAll
    static void close() {
        ASCIIDOCTOR.close();
    }

    static Stream<String> read() throws IOException {
        return examples("read");
    }

    static Stream<String> refused() throws IOException {
        return examples("refused");
    }

    private static Stream<String> examples(String kind) throws IOException {
        Matcher examples = EXAMPLES.matcher(Files.readString(Path.of("docs/plain-asciidoc.md")));
        List<String> found = new ArrayList<>();
        while (examples.find()) {
            if (examples.group(1).equals(kind)) {
                found.addAll(List.of(examples.group(2).split("(?m)^---\\n")));
            }
        }
        return found.stream();
    }

    @ParameterizedTest
    @MethodSource
    void read(String text) {
        assertThat(compare(text)).isEqualTo(new ReaderComparison.Result(true, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource
    void refused(String text) {
        assertThat(compare(text).plain()).isFalse();
    }

    private static ReaderComparison.Result compare(String text) {
        return COMPARISON.compare(text, () -> ASCIIDOCTOR.read(text).orElseThrow());
    }
}
