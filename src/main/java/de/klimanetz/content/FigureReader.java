package de.klimanetz.content;

import de.klimanetz.model.Figure;
import de.klimanetz.model.PartialDate;
import de.klimanetz.problem.Problems;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads a number with its reference date and source, so that readers can verify it. */
public final class FigureReader {

    private final Facts facts;
    private final Problems problems;

    public FigureReader(Facts facts, Problems problems) {
        this.facts = facts;
        this.problems = problems;
    }

    /** Returns the figure; empty if there is no number. A missing date or source is an error. */
    public Optional<Figure> read(Field<BigDecimal> number, Field<PartialDate> asOf, Field<String> source) {
        Optional<BigDecimal> value = facts.find(number);
        if (value.isPresent()) {
            require(number, asOf);
            require(number, source);
        }
        return value.map(found -> new Figure(found, facts.find(asOf), facts.text(source), facts.place(number)));
    }

    /** Like {@link #read}, but without a required date, for numbers that hardly change. */
    public Optional<Figure> readWithOptionalDate(
            Field<BigDecimal> number, Field<PartialDate> asOf, Field<String> source) {
        Optional<BigDecimal> value = facts.find(number);
        if (value.isPresent()) {
            require(number, source);
        }
        return value.map(found -> new Figure(found, facts.find(asOf), facts.text(source), facts.place(number)));
    }

    private void require(Field<?> number, Field<?> needed) {
        if (facts.find(needed).isEmpty()) {
            problems.error(
                    facts.place(number),
                    "Zur Zahl „" + number.name() + "“ fehlt „" + needed.name() + "“. Ohne das ist sie nicht prüfbar.");
        }
    }
}
