package de.klimanetz.kind.practice;

import de.klimanetz.content.Field;
import de.klimanetz.csv.Row;
import de.klimanetz.csv.Table;
import de.klimanetz.model.Slugs;
import de.klimanetz.model.Transfer;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import de.klimanetz.problem.Suggestion;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the table {@code gute-praxis/transfer.csv}; columns are identified by name. */
public final class TransferReader {

    /** Relative to {@code content/}. */
    public static final String PATH = "gute-praxis/transfer.csv";

    static final Place PLACE = Place.of("content/" + PATH);

    private final TransferNames names;
    private final LocalDate today;
    private final Problems problems;

    TransferReader(TransferNames names, LocalDate today, Problems problems) {
        this.names = names;
        this.today = today;
        this.problems = problems;
    }

    /** Returns the valid rows and reports the errors of the others. An empty file has no rows. */
    List<Transfer> read(Table table) {
        Map<Integer, Field<?>> columns = new TreeMap<>();
        if (table.header().cells().isEmpty()) {
            problems.error(
                    PLACE,
                    "Die Tabelle ist leer. Die erste Zeile lautet: " + String.join(";", TransferFields.names())
                            + ". Ohne Tabelle löschen Sie die Datei.");
            return List.of();
        }
        if (!readHeader(table.header(), columns)) {
            return List.of();
        }
        List<Transfer> transfers = table.rows().stream()
                .flatMap(row -> read(row, columns).stream())
                .toList();
        TransferHistories.check(transfers, problems);
        return transfers;
    }

    private Optional<Transfer> read(Row row, Map<Integer, Field<?>> columns) {
        TransferRowReader reader = new TransferRowReader(row, names, today);
        Optional<Transfer> transfer = reader.read(columns);
        problems.add(reader.problems());
        return transfer;
    }

    private boolean readHeader(Row header, Map<Integer, Field<?>> columns) {
        Place place = PLACE.at(header.line());
        if (header.cells().stream().allMatch(cell -> TransferFields.find(cell).isEmpty())) {
            problems.error(
                    place,
                    "Hier stehen nicht die Namen der Spalten. Die erste Zeile lautet: "
                            + String.join(";", TransferFields.names()));
            return false;
        }
        Set<String> meant = new HashSet<>();
        for (int column = 0; column < header.cells().size(); column++) {
            String cell = header.cell(column);
            Optional<Field<?>> field = TransferFields.find(cell);
            if (field.isPresent() && columns.containsValue(field.get())) {
                problems.error(place, "Die Spalte „" + cell + "“ steht zweimal da. Löschen Sie eine.");
            } else if (field.isPresent()) {
                columns.put(column, field.get());
            } else if (!cell.isEmpty()) {
                problems.error(
                        place,
                        "Die Spalte „" + cell + "“ gibt es nicht."
                                + Suggestion.didYouMean(Slugs.of(cell), TransferFields.names()) + " Spalten sind: "
                                + String.join(", ", TransferFields.names()));
                Suggestion.nearest(Slugs.of(cell), TransferFields.names()).ifPresent(meant::add);
            }
        }
        for (Field<?> field : TransferFields.ALL) {
            if (field.required() && !columns.containsValue(field) && !meant.contains(field.name())) {
                problems.error(place, "Die Spalte „" + field.name() + "“ fehlt. " + field.help());
            }
        }
        return !problems.hasErrors();
    }
}
