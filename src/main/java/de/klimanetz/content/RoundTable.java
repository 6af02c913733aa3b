package de.klimanetz.content;

import de.klimanetz.asciidoc.Lines;
import de.klimanetz.model.Body;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import de.klimanetz.problem.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;

/** The table in the section “Runden”, taken apart into rows with their lines. Columns may stand in any order. */
final class RoundTable {

    static final String NOTATION = "Schreibweise: eine Tabelle, deren erste Zeile lautet: "
            + "| Kommune | von | bis | Anmeldung bis | Plätze | Ergebnis";

    /** What a row may say. */
    enum Column {
        MEMBERS("Kommune"),
        FROM("von"),
        TO("bis"),
        REGISTER_UNTIL("Anmeldung bis"),
        PLACES("Plätze"),
        RESULT("Ergebnis");

        private final String heading;

        Column(String heading) {
            this.heading = heading;
        }

        String heading() {
            return heading;
        }
    }

    /** One row: its cells with text, by column. */
    record Row(int line, Map<Column, String> cells) {}

    private final Source source;
    private final Lines lines;
    private final Problems problems;
    private int line;

    RoundTable(Source source, Problems problems) {
        this.source = source;
        this.lines = Lines.of(source.text());
        this.problems = problems;
    }

    /** The rows; what is no such table is a problem. */
    List<Row> read(Body body) {
        Optional<Body.Section> section = body.section(Body.ROUNDS);
        if (section.isEmpty()) {
            return List.of();
        }
        line = lines.find("== " + Body.ROUNDS, source.header().bodyLine());
        return table(section.get()).map(this::rows).orElse(List.of());
    }

    private Optional<Element> table(Body.Section section) {
        Optional<Element> table = Optional.empty();
        int cursor = line;
        for (Node node : Jsoup.parseBodyFragment(section.html()).body().childNodes()) {
            String text = node instanceof Element element ? element.text() : node.toString();
            if (text.isBlank()) {
                continue;
            }
            cursor = lines.find(firstWord(text), cursor + 1);
            Element found = node instanceof Element element ? element.selectFirst("table") : null;
            if (found != null && table.isEmpty()) {
                table = Optional.of(found);
                line = cursor;
            } else {
                problems.error(
                        source.place().at(cursor),
                        "Im Abschnitt „" + Body.ROUNDS
                                + "“ steht genau eine Tabelle. Alles andere gehört in einen anderen Abschnitt.");
            }
        }
        if (table.isEmpty()) {
            problems.error(place(), "Der Abschnitt „" + Body.ROUNDS + "“ hat keine Tabelle. " + NOTATION);
        }
        return table;
    }

    private List<Row> rows(Element table) {
        if (hasMergedCells(table)) {
            return List.of();
        }
        Optional<List<Column>> columns = columns(table);
        if (columns.isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (Element row : table.select("> tbody > tr")) {
            line = lines.find(firstWord(row.text()), line + 1);
            Map<Column, String> cells = new EnumMap<>(Column.class);
            for (int index = 0; index < row.childrenSize(); index++) {
                String text = row.child(index).text().strip();
                if (!text.isEmpty()) {
                    cells.put(columns.get().get(index), text);
                }
            }
            rows.add(new Row(line, cells));
        }
        return rows;
    }

    /** Below or beside a merged cell nobody can tell which column a cell belongs to. */
    private boolean hasMergedCells(Element table) {
        Elements merged = table.select("[colspan], [rowspan]");
        int cursor = line;
        for (Element cell : merged) {
            cursor = lines.find(firstWord(cell.parent().text()), cursor);
            problems.error(
                    source.place().at(cursor),
                    "Die Zelle „" + cell.text() + "“ ist mit anderen verbunden. Runden brauchen jede für sich, also"
                            + " | ohne Zahl und + davor; eine leere Zelle ist ein | allein.");
        }
        return !merged.isEmpty();
    }

    /** The meaning of each column, or nothing when one has none. */
    private Optional<List<Column>> columns(Element table) {
        List<String> headings = table.select("> thead > tr > th").eachText();
        if (headings.isEmpty()) {
            problems.error(
                    place(),
                    "Der Tabelle fehlt die Zeile mit den Überschriften. " + NOTATION + ", danach eine leere Zeile.");
            return Optional.empty();
        }
        List<String> known = Arrays.stream(Column.values()).map(Column::heading).toList();
        List<Column> columns = new ArrayList<>();
        for (Element cell : table.select("> thead > tr > th")) {
            int index = known.indexOf(cell.text().strip());
            if (index < 0 || columns.contains(Column.values()[index])) {
                problems.error(
                        place(),
                        "Die Spalte „" + cell.text() + "“ "
                                + (index < 0 ? "gibt es bei Runden nicht." : "steht zweimal da.")
                                + (index < 0 ? Suggestion.didYouMean(cell.text(), known) : "") + " Spalten sind: "
                                + String.join(", ", known) + ".");
                return Optional.empty();
            }
            columns.add(Column.values()[index]);
        }
        for (Column needed : List.of(Column.MEMBERS, Column.FROM)) {
            if (!columns.contains(needed)) {
                problems.error(place(), "Der Tabelle fehlt die Spalte „" + needed.heading() + "“. " + NOTATION);
                return Optional.empty();
            }
        }
        return Optional.of(columns);
    }

    /** Markup inside may hide the rest. */
    private static String firstWord(String text) {
        return text.strip().replaceFirst("[\\s,].*", "");
    }

    private Place place() {
        return source.place().at(line);
    }
}
