package de.klimanetz.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes CSV (RFC 4180: CRLF line ends, quotes only where needed), but with semicolons: a German Excel puts
 * comma-separated values into one column.
 */
public final class TableWriter {

    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r-].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)*");

    public static final char SEPARATOR = ';';

    private TableWriter() {}

    /** Returns one line, with CRLF. Escapes formulas like {@link #write}. */
    public static String line(List<String> cells) {
        return write(cells, List.of());
    }

    /** Returns the text of a table. Cells that a spreadsheet would evaluate as formulas get a leading apostrophe. */
    public static String write(List<String> header, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(SEPARATOR)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(escapeFormulas(header));
            rows.forEach(row -> csv.writeRecord(escapeFormulas(row)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static List<String> escapeFormulas(List<String> cells) {
        return cells.stream().map(TableWriter::escapeFormulas).toList();
    }

    private static String escapeFormulas(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
