package de.klimanetz.content;

import de.klimanetz.asciidoc.Lines;
import de.klimanetz.model.Body;
import de.klimanetz.model.Criterion;
import de.klimanetz.model.Practice;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Reads how a practice is rated from the table in the section “Kriterien”: a criterion, a value and who says so in each row. */
final class CriterionReader {

    private static final List<String> COLUMNS = List.of("Kriterium", "Wert", "Von");
    private static final String NOTATION = "Schreibweise: eine Tabelle mit den Spalten " + String.join(", ", COLUMNS)
            + "; darin etwa | Klimawirkung | 4 | Fachgutachten";

    private final Source source;
    private final Lines lines;
    private final Problems problems;
    private int line;

    CriterionReader(Source source, Problems problems) {
        this.source = source;
        this.lines = Lines.of(source.text());
        this.problems = problems;
    }

    List<Criterion> read(Body body) {
        List<Criterion> criteria = new ArrayList<>();
        body.section(Practice.CRITERIA).ifPresent(section -> {
            line = lines.find("== " + Practice.CRITERIA, source.header().bodyLine());
            rows(section).forEach(row -> criterion(row, criteria).ifPresent(criteria::add));
        });
        return criteria;
    }

    private List<Element> rows(Body.Section section) {
        Element html = Jsoup.parseBodyFragment(section.html()).body();
        Elements tables = html.select("> .tabelle > table");
        if (tables.size() != 1 || html.childrenSize() != 1) {
            problems.error(
                    place(), "Der Abschnitt „" + Practice.CRITERIA + "“ ist nicht genau eine Tabelle. " + NOTATION);
            return List.of();
        }
        List<String> columns = tables.select("> thead th").eachText();
        if (!columns.equals(COLUMNS)) {
            problems.error(
                    place(),
                    (columns.isEmpty()
                                    ? "Die Tabelle der Kriterien hat keine Kopfzeile. "
                                    : "Die Spalten der Kriterien heißen „" + String.join(", ", columns) + "“. ")
                            + NOTATION);
            return List.of();
        }
        return tables.select("> tbody > tr");
    }

    /** @param before the criteria above */
    private Optional<Criterion> criterion(Element row, List<Criterion> before) {
        List<String> cells = row.children().eachText();
        String name = row.child(0).text();
        line = lines.find(name, line + 1);
        if (cells.stream().anyMatch(String::isBlank) || cells.size() != COLUMNS.size()) {
            problems.error(
                    place(), "Zum Kriterium „" + name + "“ fehlt Name, Wert oder wer es einschätzt. " + NOTATION);
            return Optional.empty();
        }
        if (before.stream().anyMatch(other -> other.name().equals(name))) {
            problems.error(place(), "Das Kriterium „" + name + "“ steht zweimal da.");
            return Optional.empty();
        }
        String value = cells.get(1);
        if (!value.matches("[1-" + Criterion.BEST + "]")) {
            problems.error(
                    place(),
                    "Der Wert zum Kriterium „" + name + "“ ist „" + value
                            + "“, das ist keine Stufe. Schreibweise: 1 (sehr gering) bis 5 (sehr hoch)");
            return Optional.empty();
        }
        return Optional.of(new Criterion(name, Integer.parseInt(value), cells.get(2)));
    }

    private Place place() {
        return source.place().at(line);
    }
}
