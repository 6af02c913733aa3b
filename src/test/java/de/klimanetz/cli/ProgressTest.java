package de.klimanetz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.asciidoc.Conversion;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter terminal = new StringWriter();
    private final Progress progress =
            new Progress(body -> new Conversion(List.of(), List.of()), new PrintWriter(terminal));

    @Test
    void countsTextsAndClearsTheLine() {
        progress.convert("a");
        progress.convert("b");
        progress.close();

        assertThat(terminal.toString().split("\r\u001b\\[K", -1))
                .containsExactly("", "Gelesene Texte: 1 …", "Gelesene Texte: 2 …", "");
    }

    @Test
    void writesNothingWithoutConversions() {
        progress.close();

        assertThat(terminal.toString()).isEmpty();
    }
}
