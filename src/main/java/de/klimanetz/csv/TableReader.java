package de.klimanetz.csv;

import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads CSV files as spreadsheets save them. Detects encoding and separator. */
public final class TableReader {

    /** The first one is the default. */
    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    private TableReader() {}

    /**
     * Returns the table; empty if the file is binary or has unbalanced quotes, which is reported.
     *
     * @param place of the file, for problems
     */
    public static Optional<Table> read(byte[] bytes, Place place, Problems problems) {
        Optional<String> text = SpreadsheetText.decode(bytes);
        if (text.isEmpty()) {
            problems.error(
                    place,
                    "Das ist keine Textdatei. Speichern Sie die Tabelle als CSV: „Speichern unter“, Dateityp „CSV UTF-8“.");
        }
        return text.flatMap(table -> table(table, place, problems));
    }

    private static Optional<Table> table(String text, Place place, Problems problems) {
        List<Row> rows = new ArrayList<>();
        int line = 1;
        try (Stream<CsvRecord> records = records(text)) {
            for (CsvRecord read : (Iterable<CsvRecord>) records::iterator) {
                Row row = row(read);
                line = row.line()
                        + 1
                        + (int) read.getFields().stream()
                                .flatMapToInt(String::chars)
                                .filter(character -> character == '\n')
                                .count();
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
        } catch (CsvParseException unbalanced) {
            problems.error(
                    place.at(line),
                    "Die Anführungszeichen gehen nicht auf. Eine Zelle, die mit \" beginnt, endet mit \" unmittelbar vor "
                            + "dem Trennzeichen; ein Anführungszeichen in ihr wird verdoppelt: \"\".");
            return Optional.empty();
        }
        return Optional.of(
                rows.isEmpty()
                        ? new Table(new Row(1, List.of()), List.of())
                        : new Table(rows.get(0), rows.subList(1, rows.size())));
    }

    private static Stream<CsvRecord> records(String text) {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)
                .stream();
    }

    /** Returns the most frequent separator of the first non-blank line. */
    private static char separator(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return SEPARATORS.stream()
                .max(Comparator.<Character>comparingLong(separator -> count(header, separator))
                        .thenComparing(separator -> -SEPARATORS.indexOf(separator)))
                .orElseThrow();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    private static Row row(CsvRecord read) {
        return new Row(
                (int) read.getStartingLineNumber(),
                read.getFields().stream()
                        .map(cell -> cell.replace('\u00a0', ' ').strip())
                        .toList());
    }
}
