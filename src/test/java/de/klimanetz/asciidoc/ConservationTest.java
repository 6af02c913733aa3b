package de.klimanetz.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.asciidoc.plain.PlainReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that arrive as they are typed have no findings. What does not is in the broken sites. */
class ConservationTest {

    private static final Converter CONVERTER = AsciiDocConverter.plain(new PlainReader());

    @AfterAll
    static void close() {
        CONVERTER.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{empty}3. Mai ist Radtour.",
                "{startsb}Foto: Stadt Musterdorf{endsb}",
                "Klasse A{plus}{plus}{plus}, C{plus}{plus} und 7 € {asterisk}{asterisk}, {asterisk} gilt. &#95;x&#95; \\(C)",
                "5 EUR + 3 EUR = 8 EUR, 2 * 4 * 1 = 8, a_1 + b_1, #klima #schutz, 20~30 ~ 40, snake_case_name",
                "Klima**schutz**gesetz, *a* *b* _c_**d**, H~2~O, m^2^, `x + y`, ``= ``, #marke#, [.lang-en]#Earth Hour#",
                "\"Zitat\" und \"`Zitat`\" und '`eins`' -- so... geht's: 9–17 Uhr — ja -> nein (C) 2026",
                "Zeile +\nUmbruch &amp; &#8364; \\*nicht* \\{x} `\\&#42;` {nbsp}+*+ `+__+` `pass:[{plus}]` `+{plus}&amp;+`",
                "Wort\n1. steht mitten im Absatz.\n3. Mai auch.",
                "1. eins\n2. zwei\n\nText\n\na. Punkt\nb. Punkt\n\n. x\n.. y",
                "1. Packen\n+\nMehr.\n\n2. Fahren",
                "* [ ] offen\n* [x] fertig\n** tiefer\n\n- Strich",
                "Text.footnote:[Eine Fußnote mit https://x.example[Link] darin.] Weiterfootnote:a[Zweite] so.footnote:a[]",
                "[quote, Erika Beispiel, \"Bürgermeisterin, Musterdorf\"]\n____\nSo ist es.\n____\n\n\"Kurz gesagt.\"\n-- Anna, Buch",
                ".Titel\n[cols=\"1,2\", options=\"header\"]\n|===\n|A |B\n\n|x\na|* eins\n* zwei\n\n2+|beide\n.2+|y |1\n|2\n|===",
                "Begriff:: Erklärung *fett*\nZweiter::\n  Eingerückte Erklärung steht hier.",
                "NOTE: Achtung *hier*.\n\n[TIP]\n====\nLänger.\n====",
                "https://www.ahaus.de und https://www.ahaus.de[Ahaus] und klima@ahaus.de und mailto:a@b.de[] und <https://x.example>",
                "mailto:a@b.example[Mail,Betreff,Text] und link:++https://xn--kln-sna.example++[Köln] und https://app.ahaus.de[ahaus.de]",
                "----\ncode *x* <b> {docdate} [Foto: x]\n----\n\n....\nliteral\n....\n\n eingerückt *x* {",
                "image::rad.svg[Ein Rad, urheber=\"A\", lizenz=\"CC0\"]\n\n.Bildtitel\nimage::rad.svg[Ein Rad, urheber=\"A\", lizenz=\"CC0\"]",
                "Siehe <<ziel>>, <<ziel,dort>> und xref:../kommunen/ahaus.adoc[] oder (xref:../kommunen/ahaus.adoc#Der Rat von Ahaus[\"Rat\" in Ahaus]).\n\n[#ziel]\n== Das Ziel ==\n\nText",
                "Programm\n--------\n\nText mit *zwei* ((Begriffen)).\n\nAblauf\n------\n\nEin ganzer Satz steht hier.",
                ".. gitignore\n\n..gitignore heißt der Titel\nText",
                "[[anker]]Text [#hier]#Marke# {two-colons} e:mail; f::g",
                "> Zitat in Markdown\n\n'''\n\n+++Wörtlich+++ und pass:[wörtlich] und ++so++",
                "\\<<ziel>> und \\link:x[y] und &#60;<ziel>> und {startsb}cols=2 und pa&#115;s:[x] und \\klima@x.example",
                "`+link:tel:+499999123[09999 123]+` und _snake_case_ und _kursiv, *fett* und mehr_",
                "Das „&“ schreibt sich als &amp;amp; oder &amp;lt; so.",
                "[cols=3]\n|===\nh|Art  h|Bedeutung   s|Wert\n3.+|*Drei*\n|x |400 a|* Punkt\n* Punkt\n|===",
                "[cols=2, separator=¦]\n|===\n¦Zelle ¦\nmit | so\n¦eins | zwei ¦ drei\n2+¦Rest\n|===\n\n|===\n|a\n|===",
                "* offen\n* intern: geheim\nund weiter\n** tiefer\n+\nMehr\n* offen\n\n.Titel\n[.lead]\nintern: x\n\n.Titel zwei\nEnde",
                "intern: alles\n\n== Neu\n\nTextfootnote:[x]\n\n. intern: mitfootnote:[geheim]\n\nNOTE: intern: nichts",
                "// Kommentar\nText\n\n////\nKommentar\n////\n\nEnde"
            })
    void conservesTexts(String text) {
        assertThat(CONVERTER.convert(text).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"|10 m|20 m", "|10  m|20", "|5 a|", "|x h|y"})
    void reportsUnitsThatATableTakesForStyles(String row) {
        assertThat(CONVERTER.convert("|===\n|A |B\n\n" + row + "\n\n|===").findings())
                .extracting(Conversion.Finding::message)
                .anyMatch(message -> message.startsWith("Hier ginge Text verloren"));
    }

    @Test
    void reportsEachPartOfATextOnItsOwn() {
        assertThat(CONVERTER
                        .convert("A+++. B A+++\n\n* intern: Punkt\n* (((weg)))\n\nC++ und C++ 20")
                        .findings())
                .extracting(Conversion.Finding::line)
                .containsExactlyInAnyOrder(1, 4, 6);
    }

    @Test
    void reportsWhatIsReplacedByACharacterOfAnotherMeaningAsHint() {
        assertThat(CONVERTER
                        .convert("Punkte (A), (B) und (C).\n\nHöchstens: 5 <= 6")
                        .findings())
                .extracting(finding -> finding.severity().label() + " " + finding.line())
                .containsExactlyInAnyOrder("Hinweis 1", "Hinweis 3");
    }
}
