package de.klimanetz.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderScanTest {

    /** Written with one space before the value. */
    private static Header.Attribute attribute(String name, String value, int line) {
        return new Header.Attribute(name, value, line, line, value.isEmpty() ? 2 : name.length() + 4);
    }

    @Test
    void findsTitleAndEntriesWithTheirLines() {
        Header header = HeaderScan.read("= Radtour am Bach \n:id: termin-1\n:ort-strasse:   Am Bach 1  \n\nText.\n");

        assertThat(header)
                .isEqualTo(header(
                        "Radtour am Bach",
                        1,
                        4,
                        attribute("id", "termin-1", 2),
                        new Header.Attribute("ort-strasse", "Am Bach 1", 3, 3, 17)));
    }

    @Test
    void readsEntriesDirectlyAfterTheTitleUpToTheEndOfTheFile() {
        Header header = HeaderScan.read("= Titel\n:id: a");

        assertThat(header).isEqualTo(header("Titel", 1, 3, attribute("id", "a", 2)));
    }

    @Test
    void skipsEmptyLinesAndCommentsBeforeTheTitle() {
        Header header = HeaderScan.read("\n// Vorlage\n\n= Titel\n// noch offen: Ort\n:id: a\n\nText");

        assertThat(header).isEqualTo(header("Titel", 4, 7, attribute("id", "a", 6)));
    }

    @Test
    void joinsTheLinesOfAWrappedValue() {
        Header header = HeaderScan.read("= Titel\n:kurztext: Eins \\\n  zwei \\\ndrei.\n:id: a\n\nText");

        assertThat(header.attributes())
                .containsExactly(
                        new Header.Attribute("kurztext", "Eins zwei drei.", 2, 4, 12), attribute("id", "a", 5));
    }

    @Test
    void endsAWrappedValueAtTheEmptyLineThatEndsTheHeader() {
        Header header = HeaderScan.read("= Titel\n:kurztext: Eins \\\n\nText.\n\nMehr Text.\n");

        assertThat(header).isEqualTo(header("Titel", 1, 3, attribute("kurztext", "Eins", 2)));
    }

    @Test
    void endsAWrappedValueAtTheEndOfTheFile() {
        assertThat(HeaderScan.read("= Titel\n:kurztext: Eins \\").attributes())
                .containsExactly(attribute("kurztext", "Eins", 2));
    }

    @Test
    void keepsColonsAndMarkupOfAValueAsWritten() {
        assertThat(HeaderScan.read("= T\n:website: https://x.example/?a=1&b=2\n:beginn: 2026-09-20 10:00")
                        .attributes())
                .extracting(Header.Attribute::value)
                .containsExactly("https://x.example/?a=1&b=2", "2026-09-20 10:00");
    }

    @Test
    void readsAnEntryWithoutValueAsEmpty() {
        assertThat(HeaderScan.read("= T\n:ort:\n:art: ").attributes())
                .containsExactly(attribute("ort", "", 2), attribute("art", "", 3));
    }

    @Test
    void keepsEntriesWithTheSameName() {
        assertThat(HeaderScan.read("= T\n:id: a\n:id: b").attributes())
                .containsExactly(attribute("id", "a", 2), attribute("id", "b", 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"beginn: 2026-09-20", ":beginn 2026-09-20", ":beginn:2026-09-20", "Ein Satz.", "////", "* a"})
    void reportsLinesThatAreNoEntries(String stray) {
        Header header = HeaderScan.read("= Titel\n:id: a\n" + stray + "\n\nText");

        assertThat(header.strays()).containsExactly(new Header.Stray(stray, 3));
        assertThat(header.bodyLine()).isEqualTo(4);
    }

    @Test
    void readsTheEntriesOfAFileWithoutTitle() {
        assertThat(HeaderScan.read(":id: a\n\nText")).isEqualTo(header("", 1, 2, attribute("id", "a", 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"== Abschnitt", "=Titel", "=", "Titel"})
    void acceptsNoOtherLineAsTitle(String line) {
        Header header = HeaderScan.read(line + "\n:id: a\n");

        assertThat(header.title()).isEmpty();
        assertThat(header.strays()).containsExactly(new Header.Stray(line, 1));
    }

    @Test
    void returnsAnEmptyHeaderForAnEmptyFile() {
        assertThat(HeaderScan.read("")).isEqualTo(header("", 1, 1));
    }

    private static Header header(String title, int titleLine, int bodyLine, Header.Attribute... attributes) {
        return new Header(title, titleLine, List.of(attributes), List.of(), bodyLine);
    }
}
