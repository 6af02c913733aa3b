package de.klimanetz.asciidoc;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * Makes tables accessible: header cells with {@code scope} (WCAG 1.3.1), classes for numeric columns, and a scrollable
 * region that can be focused with the keyboard (WCAG 2.1.1).
 */
final class Tables {

    private static final Pattern NUMBER = Pattern.compile("([-−]?\\d[\\d.]*(,\\d+)?([\\s\\u00a0]?%)?|[-–])?");

    private Tables() {}

    static void simplify(Element body) {
        for (Element table : body.select("table.tableblock")) {
            table.select("> colgroup").remove();
            table.select("p.tableblock").unwrap();
            addRowHeaders(table);
            table.select("> thead th").attr("scope", "col");
            table.select("> tbody th").attr("scope", "row");
            markNumbers(table);
            wrap(table);
        }
    }

    /** Turns the first cell of each row into a row header if the table has column headers only. */
    private static void addRowHeaders(Element table) {
        if (!table.select("> thead").isEmpty() && table.select("> tbody th").isEmpty()) {
            table.select("> tbody > tr > td:first-child").tagName("th");
        }
    }

    private static void markNumbers(Element table) {
        List<Element> rows = table.select("> tbody > tr");
        int columns = rows.stream().mapToInt(row -> row.children().size()).max().orElse(0);
        IntStream.range(1, columns).forEach(column -> {
            List<Element> cells = rows.stream()
                    .filter(row -> row.children().size() > column)
                    .map(row -> row.child(column))
                    .toList();
            if (cells.stream().allMatch(cell -> NUMBER.matcher(cell.text()).matches())) {
                cells.forEach(cell -> cell.addClass("zahl"));
                table.select("> thead > tr").stream()
                        .map(row -> row.children().size() > column ? row.child(column) : null)
                        .filter(Objects::nonNull)
                        .forEach(heading -> heading.addClass("zahl"));
            }
        });
    }

    private static void wrap(Element table) {
        Element caption = table.selectFirst("> caption");
        Element region = new Element("div").addClass("tabelle");
        table.replaceWith(region);
        region.appendChild(table);
        region.attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", caption == null ? "Tabelle" : "Tabelle: " + caption.text());
    }
}
