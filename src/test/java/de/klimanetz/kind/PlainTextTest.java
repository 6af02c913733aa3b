package de.klimanetz.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            <p>Eins <b>zwei</b> und drei.</p><p>Vier.</p> ; Eins zwei und drei.⏎⏎Vier.
            <ul><li><p>eins</p></li><li><p>zwei</p></li></ul>    ; - eins⏎⏎- zwei
            <p>oben<br>unten</p>                                 ; oben⏎unten
            <table><tr><th>A</th><td>1</td></tr></table>         ; A | 1
            <h3>Titel</h3><p>Text</p>                            ; Titel⏎⏎Text
            ''                                                   ; ''
            """)
    void keepsParagraphsAndPoints(String html, String text) {
        assertThat(PlainText.of(html).replace("\n", "⏎")).isEqualTo(text);
    }
}
