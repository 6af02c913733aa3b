package de.klimanetz.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a table as RFC 4180 has it, lines that end with CR LF and quotes where they are needed, but with semicolons: a
 * spreadsheet in Germany opens it as a table, where with commas it has one column.
 */
public final class TableWriter {

    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r-].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)*");

    public static final char SEPARATOR = ';';

    private TableWriter() {}

    /** One line of a table. */
    public static String line(List<String> cells) {
        return write(cells, List.of());
    }

    /**
     * The text of a table. A cell that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay.
     */
    public static String write(List<String> header, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(SEPARATOR)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(harmless(header));
            rows.forEach(row -> csv.writeRecord(harmless(row)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> harmless(List<String> cells) {
        return cells.stream().map(TableWriter::harmless).toList();
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
