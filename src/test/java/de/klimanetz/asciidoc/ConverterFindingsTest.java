package de.klimanetz.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.asciidoc.plain.PlainReader;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors in the text of an editor are reported in German with their line. */
class ConverterFindingsTest {

    private static final Converter CONVERTER = AsciiDocConverter.plain(new PlainReader());

    @AfterAll
    static void close() {
        CONVERTER.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Text.⏎⏎==== Tief                          ; 3 ; Die Überschrift springt in der Ebene
            Text.⏎⏎= Titel⏎⏎Mehr.                     ; 3 ; nur einem „=“
            ⏎⏎= Zweiter Titel⏎Anna Muster⏎⏎Mehr.      ; 3 ; nur einem „=“
            Text.⏎⏎<<nirgends>>                       ; 3 ; Der Verweis „nirgends“ hat in diesem Text kein Ziel
            Text.⏎⏎Hallo {gibtesnicht}.               ; 3 ; Für eine geschweifte Klammer im Text: \\{gibtesnicht}
            Sprungziele⏎⏎Text.                        ; 1 ; von einer anderen Website mitkopiert
            Text.⏎⏎----⏎offen                         ; 3 ; Diese Linie eröffnet einen Kasten
            . eins⏎3. drei                            ; 2 ; „3. drei …“ am Anfang einer Zeile
            Text.⏎⏎[cols=2]⏎|===⏎|a⏎|b⏎|c⏎|===  ; 7 ; fehlen Zellen
            Text.⏎⏎include::../geheim.adoc[]          ; 3 ; „include::../geheim.adoc[]“ ist nicht erlaubt
            Text.⏎⏎[.gross]#Wort#                     ; 3 ; Die Rolle „gross“ ist nicht vorgesehen
            Text.⏎⏎video::https://x.example/film[]    ; 3 ; Eingebettete Filme
            Text.⏎⏎Hier image:rad.png[Rad] steht.     ; 3 ; steht mitten im Text
            Text.⏎⏎ftp://x.example                    ; 3 ; Der Link „ftp://x.example“ ist nicht erlaubt
            """)
    void reportsErrorsWithTheirLine(String text, int line, String message) {
        assertThat(Set.copyOf(CONVERTER.convert(text.replace('⏎', '\n')).findings()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).contains(message);
                    assertThat(finding.line()).isEqualTo(line);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rad.png[urheber=Anna,lizenz=CC0]          | Dem Bild „rad.png“ fehlen noch Angaben: Alternativtext.
            rad.png[Ein Rad,lizenz=CC0]               | Dem Bild „rad.png“ fehlen noch Angaben: urheber.
            rad.png[Ein Rad,urheber=Anna]             | Dem Bild „rad.png“ fehlen noch Angaben: lizenz.
            https://x.example/a.png[R,urheber=A,lizenz=B] | Das Bild „https://x.example/a.png“ ist nicht erlaubt
            Mein Rad.PNG[R,urheber=A,lizenz=B]        | Das Bild „Mein Rad.PNG“ ist nicht erlaubt
            """)
    void reportsMissingOrInvalidDataOfPictures(String image, String message) {
        assertThat(CONVERTER.convert("Text.\n\nimage::" + image).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).contains(message);
                    assertThat(finding.line()).isEqualTo(3);
                });
    }

    @Test
    void quotesUnknownMessagesOfAsciidoctor() {
        assertThat(AsciidoctorMessages.inGerman("something new: $1 \\ {x}"))
                .isEqualTo("Asciidoctor meldet: „something new: $1 \\ {x}“");
    }

    @Test
    void reportsEveryFindingOfAText() {
        assertThat(CONVERTER.convert("{a}\n\n{b}\n\n[.rolle]#c#").findings())
                .extracting(Conversion.Finding::line)
                .containsExactlyInAnyOrder(1, 3, 5);
    }
}
