package de.klimanetz.kind.practice;

import de.klimanetz.content.SectionTable;
import de.klimanetz.content.SectionTable.Row;
import de.klimanetz.content.Source;
import de.klimanetz.model.Body;
import de.klimanetz.model.Practice;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the ratings of a practice from the table in the section “Kriterien”: criterion, value and source per row. */
final class CriterionReader {

    private static final String NAME = "Kriterium";
    private static final String VALUE = "Wert";
    private static final String BY = "Von";
    private static final List<String> COLUMNS = List.of(NAME, VALUE, BY);

    private final Source source;
    private final Problems problems;

    CriterionReader(Source source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    List<Practice.Criterion> read(Body body) {
        List<Practice.Criterion> criteria = new ArrayList<>();
        for (Row row : new SectionTable(source, problems, Practice.CRITERIA, COLUMNS, COLUMNS).read(body)) {
            criterion(row, criteria).ifPresent(criteria::add);
        }
        return criteria;
    }

    /** @param before the criteria of the rows above */
    private Optional<Practice.Criterion> criterion(Row row, List<Practice.Criterion> before) {
        Place place = source.place().at(row.line());
        String name = row.cells().getOrDefault(NAME, "");
        if (row.cells().size() < COLUMNS.size()) {
            problems.error(
                    place,
                    "Zum Kriterium „" + name + "“ fehlt Name, Wert oder wer es einschätzt. Schreibweise: "
                            + "| Klimawirkung | 4 | Fachgutachten");
            return Optional.empty();
        }
        if (before.stream().anyMatch(other -> other.name().equals(name))) {
            problems.error(place, "Das Kriterium „" + name + "“ steht zweimal da.");
            return Optional.empty();
        }
        String value = row.cells().get(VALUE);
        if (!value.matches("[1-" + Practice.Criterion.BEST + "]")) {
            problems.error(
                    place,
                    "Der Wert zum Kriterium „" + name + "“ ist „" + value
                            + "“, das ist keine Stufe. Schreibweise: 1 (sehr gering) bis 5 (sehr hoch)");
            return Optional.empty();
        }
        return Optional.of(new Practice.Criterion(
                name, Integer.parseInt(value), row.cells().get(BY)));
    }
}
