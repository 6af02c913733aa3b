package de.klimanetz.kind.practice;

import de.klimanetz.content.Source;
import de.klimanetz.csv.Table;
import de.klimanetz.model.Transfer;
import de.klimanetz.problem.Problem;
import de.klimanetz.problem.Problems;
import java.time.LocalDate;
import java.util.List;

/** The result of reading the transfer table, with the inputs that it depends on. */
public record TransferReading(
        Table table, List<Source> sources, LocalDate today, List<Transfer> steps, List<Problem> problems) {

    public static TransferReading of(Table table, List<Source> sources, LocalDate today) {
        Problems problems = new Problems();
        List<Transfer> steps = new TransferReader(new TransferNames(sources), today, problems).read(table);
        return new TransferReading(table, sources, today, steps, problems.all());
    }

    /** Whether the result is valid for these inputs. The table is compared by identity. */
    public boolean isValidFor(Table currentTable, List<Source> currentSources, LocalDate day) {
        return table == currentTable && sources.equals(currentSources) && today.equals(day);
    }
}
