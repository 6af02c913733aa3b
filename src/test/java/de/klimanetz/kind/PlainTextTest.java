package de.klimanetz.kind;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.asciidoc.Conversion;
import de.klimanetz.testing.TestProject;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            <p>Eins <b>zwei</b> und drei.</p><p>Vier.</p> ; Eins zwei und drei.⏎⏎Vier.
            <ul><li><p>eins</p></li><li><p>zwei</p></li></ul>    ; - eins⏎- zwei
            <ol><li>eins</li><li>zwei</li></ol>                  ; 1. eins⏎2. zwei
            <p>oben<br>unten</p>                                 ; oben⏎unten
            <table><tr><th>A</th><td>1</td></tr></table>         ; A | 1
            <h3>Titel</h3><p>Text</p>                            ; Titel⏎⏎Text
            ''                                                   ; ''
            """)
    void keepsParagraphsAndPoints(String html, String text) {
        assertThat(PlainText.of(html).replace("\n", "⏎")).isEqualTo(text);
    }

    @Test
    void readsWhatTheConverterWrites() {
        Conversion text = TestProject.CONVERTER.convert("""
                Ein Satz
                über zwei Zeilen.

                * eins
                +
                noch ein Absatz
                * zwei
                ** innen

                Dann:

                . erst
                . dann

                [cols="1,2"]
                |===
                |A |x
                |B |y
                |===

                ----
                a
                  b
                ----

                Ende.
                """);
        String html = text.parts().stream()
                .map(part -> ((Conversion.Block) part).html())
                .collect(Collectors.joining("\n"));

        assertThat(PlainText.of(html)).isEqualTo("""
                Ein Satz über zwei Zeilen.

                - eins

                noch ein Absatz
                - zwei
                - innen

                Dann:

                1. erst
                2. dann

                A | x
                B | y

                a
                  b

                Ende.""");
    }
}
