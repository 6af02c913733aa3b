package de.klimanetz.content;

import de.klimanetz.model.Figure;
import de.klimanetz.model.PartialDate;
import de.klimanetz.problem.Problems;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads a number together with its date and its source, without which nobody can check it. */
public final class FigureReader {

    private final Facts facts;
    private final Problems problems;

    public FigureReader(Facts facts, Problems problems) {
        this.facts = facts;
        this.problems = problems;
    }

    public Optional<Figure> read(Field<BigDecimal> number, Field<PartialDate> asOf, Field<String> source) {
        Optional<BigDecimal> value = facts.find(number);
        if (value.isPresent()) {
            need(number, asOf);
            need(number, source);
        }
        return value.map(found -> new Figure(found, facts.find(asOf), facts.text(source), facts.place(number)));
    }

    /** Some numbers last: the date is good to have, and the source is enough. */
    public Optional<Figure> readLasting(Field<BigDecimal> number, Field<PartialDate> asOf, Field<String> source) {
        Optional<BigDecimal> value = facts.find(number);
        if (value.isPresent()) {
            need(number, source);
        }
        return value.map(found -> new Figure(found, facts.find(asOf), facts.text(source), facts.place(number)));
    }

    private void need(Field<?> number, Field<?> needed) {
        if (facts.find(needed).isEmpty()) {
            problems.error(
                    facts.place(number),
                    "Zur Zahl „" + number.name() + "“ fehlt „" + needed.name() + "“. Ohne das ist sie nicht prüfbar.");
        }
    }
}
