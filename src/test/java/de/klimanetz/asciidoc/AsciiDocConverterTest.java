package de.klimanetz.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.klimanetz.asciidoc.plain.PlainReader;
import de.klimanetz.asciidoc.raw.RawBody;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsciiDocConverterTest {

    private static final Converter CONVERTER = AsciiDocConverter.plain(new PlainReader());

    @AfterAll
    static void close() {
        CONVERTER.close();
    }

    @Test
    void returnsHeadingsAndBlocksInOrderWithLevelsAndLines() {
        assertThat(convert("Anfang.\n\n== Erste\n\nText.\n\n=== Zweite & _dritte_\n\n== Erste\n")
                        .parts())
                .containsExactly(
                        new Conversion.Block("<p>Anfang.</p>", 1),
                        new Conversion.Heading(2, "Erste", "erste", 3),
                        new Conversion.Block("<p>Text.</p>", 5),
                        new Conversion.Heading(3, "Zweite & dritte", "zweite-dritte", 7),
                        new Conversion.Heading(2, "Erste", "erste-2", 9));
    }

    @Test
    void countsEmptyLinesInPlaceOfTheHeader() {
        assertThat(convert("\n\n\n\nText.").parts()).containsExactly(new Conversion.Block("<p>Text.</p>", 5));
    }

    @Test
    void returnsNoPartsForAnEmptyBody() {
        assertThat(convert(" \n\n")).isEqualTo(new Conversion(List.of(), List.of()));
    }

    @Test
    void keepsAnchorsOfBlocks() {
        assertThat(html("[#marke]\nText.")).isEqualTo("<div id=\"marke\">\n<p>Text.</p>\n</div>");
        assertThat(dom("[#rat]\nNOTE: Text.").select("div#rat.hinweis")).hasSize(1);
        assertThat(dom("[#foto]\nimage::a.svg[Ein Rad,urheber=Anna,lizenz=CC0]").select("figure#foto"))
                .hasSize(1);
    }

    @Test
    void setsDashEllipsisAndApostropheInGermanTypography() {
        assertThat(html("Rad -- oder Bus... So geht's: 9-17 Uhr."))
                .isEqualTo("<p>Rad&nbsp;– oder Bus… So geht’s: 9-17 Uhr.</p>");
    }

    @Test
    void rendersAScrollableTableWithHeaderCells() {
        Document table = dom(".Zahlen 2025\n[cols=\"1h,2\",options=\"header\"]\n|===\n|Ort |Wert\n\n|Ahaus |12\n|===");

        assertThat(table.select("[role=region][tabindex=0]").attr("aria-label")).isEqualTo("Tabelle: Zahlen 2025");
        assertThat(table.select("table > caption").text()).isEqualTo("Zahlen 2025");
        assertThat(table.select("thead th[scope=col]").eachText()).containsExactly("Ort", "Wert");
        assertThat(table.select("tbody th[scope=row]").eachText()).containsExactly("Ahaus");
        assertThat(table.select("tbody td.zahl").html()).isEqualTo("12");
        assertThat(table.select("colgroup, table[class], p, .tableblock")).isEmpty();
    }

    @Test
    void labelsTheRegionOfATableWithoutCaption() {
        assertThat(dom("|===\n|a |b\n|===").select("[role=region]").attr("aria-label"))
                .isEqualTo("Tabelle");
    }

    @ParameterizedTest
    @CsvSource({"NOTE, Hinweis", "TIP, Tipp", "IMPORTANT, Wichtig", "WARNING, Warnung", "CAUTION, Vorsicht"})
    void labelsAdmonitionsInGerman(String kind, String label) {
        assertThat(html(kind + ": Kurz und *gut*."))
                .isEqualTo("<div class=\"hinweis\"><p><strong>" + label
                        + "</strong></p><p>Kurz und <strong>gut</strong>.</p></div>");
    }

    @Test
    void keepsTitleAndListOfABlockAdmonition() {
        Document note = dom("[WARNING]\n.Achtung\n====\nLang.\n\n* a\n* b\n====");

        assertThat(note.select(".hinweis > p").eachText()).containsExactly("Warnung", "Achtung", "Lang.");
        assertThat(note.select(".hinweis > ul > li").eachText()).containsExactly("a", "b");
    }

    @Test
    void rendersSidebarsAndExamplesAsBoxes() {
        assertThat(dom("****\nEins.\n****\n\n====\nZwei.\n====").select("div.kasten > p"))
                .extracting(paragraph -> paragraph.text())
                .containsExactly("Eins.", "Zwei.");
    }

    @Test
    void linksFootnotesInBothDirections() {
        Document text = dom("Eins.footnote:[Quelle: https://x.example[X]] Zwei.footnote:[Ebenda]");

        assertThat(text.select("sup > a[href=#_footnotedef_2]").attr("aria-label"))
                .isEqualTo("Fußnote 2");
        assertThat(text.select("ol > li#_footnotedef_1 a").eachAttr("href"))
                .containsExactly("https://x.example", "#_footnoteref_1");
        assertThat(text.select("#_footnoteref_1, #_footnoteref_2")).hasSize(2);
    }

    @Test
    void rendersFootnotesUnderASeparateHeading() {
        assertThat(convert("== Quellen\n\n* Ein Brief.footnote:[Von 1999]").parts())
                .filteredOn(part -> part instanceof Conversion.Heading)
                .extracting(part -> ((Conversion.Heading) part).title())
                .containsExactly("Quellen", "Fußnoten");
    }

    @Test
    void rendersTheAuthorInsideTheQuote() {
        assertThat(dom("[quote, Ada Lovelace, Notizen]\n____\nZitat.\n____").select("blockquote > p"))
                .extracting(paragraph -> paragraph.text())
                .containsExactly("Zitat.", "— Ada Lovelace Notizen");
    }

    @Test
    void rendersListsWithoutClasses() {
        Document lists = dom("* a\n** b\n\n'''\n\n[start=4]\n. vier\n\n'''\n\nWort:: Sinn");

        assertThat(lists.select("ul > li > ul > li").text()).isEqualTo("b");
        assertThat(lists.select("ol[start=4] > li").text()).isEqualTo("vier");
        assertThat(lists.select("dl > dt").text()).isEqualTo("Wort");
        assertThat(lists.select("dl > dd").text()).isEqualTo("Sinn");
        assertThat(lists.select("[class], div")).isEmpty();
    }

    @Test
    void marksTheLanguageOfAPart() {
        assertThat(html("Die [.lang-en]#Earth Hour#.")).isEqualTo("<p>Die <span lang=\"en\">Earth Hour</span>.</p>");
        assertThat(dom("[.lang-nl]\nEen hele alinea.").select("div[lang=nl]:not([class]) > p"))
                .hasSize(1);
    }

    @Test
    void rendersAPictureWithItsCreditAndLicence() {
        Document picture =
                dom(".Am _Bach_\nimage::rad.png[Ein \"Rad\" & mehr, urheber=\"Anna & Co\", lizenz=\"CC BY 4.0\"]");

        assertThat(picture.select("figure > img[src=/bilder/rad.png]").attr("alt"))
                .isEqualTo("Ein \"Rad\" & mehr");
        assertThat(picture.select("figcaption > em").text()).isEqualTo("Bach");
        assertThat(picture.select("figcaption > small").text()).isEqualTo("Bild: Anna & Co, CC BY 4.0");
    }

    @Test
    void keepsWhitespaceOfACodeBlock() {
        assertThat(html("----\n  eins\n    <zwei>\n----")).isEqualTo("<pre>  eins\n    &lt;zwei&gt;</pre>");
    }

    @Test
    void showsBareAddressesWithoutScheme() {
        assertThat(html("https://www.kreis-borken.de"))
                .isEqualTo("<p><a href=\"https://www.kreis-borken.de\">www.kreis-borken.de</a></p>");
    }

    @Test
    void keepsNoStateBetweenTexts() {
        String text = ":wort: geheim\n\n== Teil\n\nEins.footnote:[A]";
        Conversion first = convert(text);

        assertThat(convert("{wort}").findings()).hasSize(1);
        assertThat(convert(text)).isEqualTo(first);
        assertThat(first.findings()).isEmpty();
    }

    private static Conversion convert(String body) {
        return CONVERTER.convert(body);
    }

    /** The HTML of all blocks of a text without findings. */
    private static String html(String body) {
        Conversion conversion = convert(body);
        assertThat(conversion.findings()).isEmpty();
        return conversion.parts().stream()
                .filter(part -> part instanceof Conversion.Block)
                .map(part -> ((Conversion.Block) part).html())
                .collect(Collectors.joining("\n"));
    }

    private static Document dom(String body) {
        return Jsoup.parseBodyFragment(html(body));
    }

    @Test
    void reportsWhereThePlainReaderDiffers() {
        RawBody other = new RawBody(
                List.of(new RawBody.Block("<p>Anderer Text.</p>", 3)), List.of(), List.of(), Set.of(), List.of());
        try (Converter comparing = AsciiDocConverter.comparing(new PlainReader(), text -> Optional.of(other))) {
            assertThat(comparing.convert("\n\nEin Text.\n").findings())
                    .extracting(Conversion.Finding::line, Conversion.Finding::message)
                    .contains(
                            tuple(
                                    3,
                                    "Der schnelle Leser liest „<div class=\"paragraph\"> <p>Ein Text.</p> </div> 3“, "
                                            + "Asciidoctor „<p>Anderer Text.</p> 3“. Das ist ein Fehler des "
                                            + "Programms. Bis er behoben ist: asciidoc.reader=asciidoctor in jbake.properties"));
        }
    }
}
