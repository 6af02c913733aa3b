package de.klimanetz.content;

import de.klimanetz.asciidoc.Lines;
import de.klimanetz.model.Body;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import de.klimanetz.problem.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;

/** Reads a section that consists of exactly one table. Columns may be in any order. Not thread-safe. */
public final class SectionTable {

    /** One row: its non-empty cells by column heading. */
    public record Row(int line, Map<String, String> cells) {}

    private final Source source;
    private final Lines lines;
    private final Problems problems;
    private final String title;
    private final List<String> columns;
    private final List<String> required;
    private int line;

    /**
     * @param title of the section
     * @param columns permitted headings
     * @param required required headings
     */
    public SectionTable(Source source, Problems problems, String title, List<String> columns, List<String> required) {
        this.source = source;
        this.lines = Lines.of(source.text());
        this.problems = problems;
        this.title = title;
        this.columns = columns;
        this.required = required;
    }

    /** Returns the rows in order; empty if the section is absent or its table is invalid, which is reported. */
    public List<Row> read(Body body) {
        Optional<Body.Section> section = body.section(title);
        if (section.isEmpty()) {
            return List.of();
        }
        line = lines.find("== " + title, source.header().bodyLine());
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
                        "Im Abschnitt „" + title
                                + "“ steht genau eine Tabelle. Alles andere gehört in einen anderen Abschnitt.");
            }
        }
        if (table.isEmpty()) {
            problems.error(place(), "Der Abschnitt „" + title + "“ hat keine Tabelle. " + notation());
        }
        return table;
    }

    private List<Row> rows(Element table) {
        if (hasMergedCells(table)) {
            return List.of();
        }
        List<String> headings = headings(table);
        if (headings.isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (Element row : table.select("> tbody > tr")) {
            line = lines.find(firstWord(row.text()), line + 1);
            Map<String, String> cells = new HashMap<>();
            for (int index = 0; index < row.childrenSize(); index++) {
                String text = text(row.child(index));
                if (!text.isEmpty()) {
                    cells.put(headings.get(index), text);
                }
            }
            rows.add(new Row(line, cells));
        }
        return rows;
    }

    /** A bare address is shown without its protocol, so it is read from the link. */
    private static String text(Element cell) {
        String text = cell.text().strip();
        Element link = cell.selectFirst("a[href]");
        boolean bare =
                link != null && link.text().equals(text) && link.attr("href").endsWith("://" + text);
        return bare ? link.attr("href") : text;
    }

    /** With merged cells, the position of a cell does not determine its column. */
    private boolean hasMergedCells(Element table) {
        Elements merged = table.select("[colspan], [rowspan]");
        int cursor = line;
        for (Element cell : merged) {
            cursor = lines.find(firstWord(cell.parent().text()), cursor);
            problems.error(
                    source.place().at(cursor),
                    "Die Zelle „" + cell.text() + "“ ist mit anderen verbunden. Hier steht jede für sich, also"
                            + " | ohne Zahl und + davor; eine leere Zelle ist ein | allein.");
        }
        return !merged.isEmpty();
    }

    /** Returns the headings in table order, or an empty list if one is invalid. */
    private List<String> headings(Element table) {
        List<String> headings =
                table.select("> thead > tr > th").stream().map(Element::text).toList();
        if (headings.isEmpty()) {
            problems.error(
                    place(),
                    "Der Tabelle fehlt die Zeile mit den Überschriften. " + notation() + ", danach eine leere Zeile.");
            return List.of();
        }
        for (String heading : headings) {
            boolean known = columns.contains(heading);
            if (!known || headings.indexOf(heading) < headings.lastIndexOf(heading)) {
                problems.error(
                        place(),
                        "Die Spalte „" + heading + "“ "
                                + (known
                                        ? "steht zweimal da."
                                        : "gibt es im Abschnitt „" + title + "“ nicht."
                                                + Suggestion.didYouMean(heading, columns))
                                + " Spalten sind: " + String.join(", ", columns) + ".");
                return List.of();
            }
        }
        for (String heading : required) {
            if (!headings.contains(heading)) {
                problems.error(place(), "Der Tabelle fehlt die Spalte „" + heading + "“. " + notation());
                return List.of();
            }
        }
        return headings;
    }

    private String notation() {
        return "Schreibweise: eine Tabelle, deren erste Zeile lautet: | " + String.join(" | ", columns);
    }

    /** Markup in the source may separate the words of the rendered text, so that only the first can be found. */
    private static String firstWord(String text) {
        return text.strip().replaceFirst("[\\s,].*", "");
    }

    private Place place() {
        return source.place().at(line);
    }
}
