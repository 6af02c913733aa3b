package de.klimanetz.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    private static final Place PLACE = Place.of("content/gute-praxis/transfer.csv");

    private final Problems problems = new Problems();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void readsTheEncodingsOfSpreadsheets(String encoding) {
        String mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";
        byte[] bytes = (mark + "kommune;notiz\r\nschoeppingen;Für Größeres – „später“\r\n")
                .getBytes(Charset.forName(encoding));

        Table table = TableReader.read(bytes, PLACE, problems).orElseThrow();

        assertThat(table.header().cells()).containsExactly("kommune", "notiz");
        assertThat(table.rows()).containsExactly(new Row(2, List.of("schoeppingen", "Für Größeres – „später“")));
    }

    @Test
    void skipsTheByteOrderMark() {
        assertThat(table("\uFEFFpraxis;kommune\n").header().cells()).containsExactly("praxis", "kommune");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void detectsTheSeparator(String separator) {
        String text = "\na|b|c\n1|\"x;y,z\tw\"|3\n".replace("|", separator);

        assertThat(table(text).rows()).containsExactly(new Row(3, List.of("1", "x;y,z\tw", "3")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsTheLinesOfTheFile(String lineEnd) {
        String text = "a;b\n1;\"zwei\nZeilen\"\n\n;;;\n  3 ;\u00a0vier".replace("\n", lineEnd);

        assertThat(table(text).rows())
                .containsExactly(new Row(2, List.of("1", "zwei\nZeilen")), new Row(6, List.of("3", "vier")));
    }

    @Test
    void keepsQuotesWithinACell() {
        assertThat(table("a;b\n1;Programm \"Solar\"\n2;\"das \"\"Dach\"\"\"\n").rows())
                .extracting(row -> row.cell(1))
                .containsExactly("Programm \"Solar\"", "das \"Dach\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b\n1;\"x\ny\"\n\n2;\"offen\n3;4\n", "a;b\n1;\"x\ny\"\n\n2;\"zu\" spät\n3;4\n"})
    void reportsTheLineOfUnmatchedQuotes(String text) {
        Optional<Table> table = TableReader.read(text.getBytes(StandardCharsets.UTF_8), PLACE, problems);

        assertThat(table).isEmpty();
        assertThat(problems.all())
                .singleElement()
                .asString()
                .startsWith("content/gute-praxis/transfer.csv:5: Fehler: Die Anführungszeichen");
    }

    @Test
    void rejectsAWorkbook() {
        byte[] workbook = {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0};

        assertThat(TableReader.read(workbook, PLACE, problems)).isEmpty();
        assertThat(problems.all()).singleElement().asString().contains("keine Textdatei");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", " ; ; \n"})
    void returnsNoColumnsForAnEmptyFile(String text) {
        assertThat(table(text)).isEqualTo(new Table(new Row(1, List.of()), List.of()));
    }

    private Table table(String text) {
        Table table = TableReader.read(text.getBytes(StandardCharsets.UTF_8), PLACE, problems)
                .orElseThrow();
        assertThat(problems.all()).isEmpty();
        return table;
    }
}
