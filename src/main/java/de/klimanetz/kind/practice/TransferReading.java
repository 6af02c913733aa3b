package de.klimanetz.kind.practice;

import de.klimanetz.content.Source;
import de.klimanetz.csv.Table;
import de.klimanetz.model.Transfer;
import de.klimanetz.problem.Problem;
import de.klimanetz.problem.Problems;
import java.time.LocalDate;
import java.util.List;

/** What came of the table of transfers, and what that rests on. */
public record TransferReading(
        Table table, List<Source> sources, LocalDate today, List<Transfer> steps, List<Problem> problems) {

    public static TransferReading of(Table table, List<Source> sources, LocalDate today) {
        Problems problems = new Problems();
        List<Transfer> steps = new TransferReader(new TransferNames(sources), today, problems).read(table);
        return new TransferReading(table, sources, today, steps, problems.all());
    }

    public boolean stillHolds(Table now, List<Source> around, LocalDate day) {
        return table == now && sources.equals(around) && today.equals(day);
    }
}
