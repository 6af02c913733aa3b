package de.klimanetz.asciidoc.plain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a table of which every line begins with a cell and every row is complete. */
final class TableReader {

    private static final Pattern COLUMN = Pattern.compile("[1-9]\\d?");
    private static final int MAX_COLUMNS = 20;
    private static final double PRECISION = 10_000;
    private static final String ALIGNMENT = " class=\"tableblock halign-left valign-top\"";

    private final TextReader texts;

    TableReader(TextReader texts) {
        this.texts = texts;
    }

    /** @param title HTML of the title, or empty */
    String read(LineCursor lines, Attributes attributes, String title) {
        boolean named =
                attributes.named().isEmpty() || attributes.named().keySet().equals(Set.of("cols"));
        boolean header = attributes.options().equals(List.of("header"));
        attributes.check(attributes.style().isEmpty()
                && attributes.values().isEmpty()
                && named
                && (header || attributes.options().isEmpty()));
        boolean implicit = hasImplicitHeader(lines);
        List<List<String>> cells = cells(lines);
        int[] widths = attributes.named().containsKey("cols")
                ? widths(attributes.named().get("cols"))
                : ones(cells.get(0).size());
        List<List<String>> rows = rows(cells, widths.length);
        if (implicit && cells.get(0).size() != widths.length || widths.length > MAX_COLUMNS) {
            throw new NotPlain("Tabelle");
        }
        StringBuilder html = new StringBuilder("<table class=\"tableblock frame-all grid-all stretch")
                .append(attributes.classes())
                .append("\">\n")
                .append(title);
        addColumns(html, widths);
        boolean hasHeader = header || implicit;
        if (hasHeader) {
            addSection(html, "thead", rows.subList(0, 1));
        }
        if (rows.size() == 1 && hasHeader) {
            throw new NotPlain("Tabelle ohne Zeilen");
        }
        addSection(html, "tbody", rows.subList(hasHeader ? 1 : 0, rows.size()));
        return html.append("</table>").toString();
    }

    /** The first line is a header if it stands right below the begin and has an empty line below it. */
    private static boolean hasImplicitHeader(LineCursor lines) {
        return lines.kindAt(0) == LineKind.ROW && lines.hasLine(1) && lines.kindAt(1) == LineKind.BLANK;
    }

    /** Returns the cells of each line. */
    private static List<List<String>> cells(LineCursor lines) {
        List<List<String>> cells = new ArrayList<>();
        while (!lines.isAtEnd()) {
            if (lines.kind() == LineKind.ROW) {
                cells.add(cells(lines.text()));
            } else if (lines.kind() != LineKind.BLANK) {
                throw new NotPlain("Zelle mit mehreren Zeilen");
            }
            lines.next();
        }
        if (cells.isEmpty()) {
            throw new NotPlain("leere Tabelle");
        }
        return cells;
    }

    /** What stands right before a bar, with a space before it, may say how the next cell looks. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int start = 1;
        for (int bar = line.indexOf('|', 1); bar >= 0; bar = line.indexOf('|', bar + 1)) {
            String cell = line.substring(start, bar);
            if (!cell.isEmpty() && !cell.endsWith(" ") && cell.indexOf(' ') >= 0) {
                throw new NotPlain("Angaben vor einer Zelle");
            }
            cells.add(cell.strip());
            start = bar + 1;
        }
        cells.add(line.substring(start).strip());
        return cells;
    }

    private static List<List<String>> rows(List<List<String>> cells, int columns) {
        List<String> all = cells.stream().flatMap(List::stream).toList();
        if (all.size() % columns != 0) {
            throw new NotPlain("Tabelle mit unvollständiger Zeile");
        }
        List<List<String>> rows = new ArrayList<>();
        for (int start = 0; start < all.size(); start += columns) {
            rows.add(all.subList(start, start + columns));
        }
        return rows;
    }

    private static int[] ones(int columns) {
        int[] widths = new int[columns];
        Arrays.fill(widths, 1);
        return widths;
    }

    private static int[] widths(String columns) {
        String[] parts = columns.split(",", -1);
        int[] widths = new int[parts.length];
        for (int index = 0; index < parts.length; index++) {
            String width = parts[index].strip();
            if (!COLUMN.matcher(width).matches() || parts.length == 1) {
                throw new NotPlain("Spalten einer Tabelle");
            }
            widths[index] = Integer.parseInt(width);
        }
        return widths;
    }

    /** The last column takes what rounding has left. */
    private static void addColumns(StringBuilder html, int[] widths) {
        html.append("<colgroup>\n");
        int total = Arrays.stream(widths).sum();
        double sum = 0;
        for (int index = 0; index < widths.length; index++) {
            double percent = Math.floor(widths[index] * 100.0 / total * PRECISION) / PRECISION;
            sum += percent;
            boolean last = index == widths.length - 1;
            double shown = last && sum != 100 ? Math.round((100 - sum + percent) * PRECISION) / PRECISION : percent;
            html.append("<col style=\"width: ").append(number(shown)).append("%;\">\n");
        }
        html.append("</colgroup>\n");
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private void addSection(StringBuilder html, String tag, List<List<String>> rows) {
        boolean header = tag.equals("thead");
        html.append('<').append(tag).append(">\n");
        for (List<String> row : rows) {
            html.append("<tr>\n");
            row.forEach(cell -> html.append(header ? headerCell(cell) : bodyCell(cell)));
            html.append("</tr>\n");
        }
        html.append("</").append(tag).append(">\n");
    }

    private String headerCell(String cell) {
        return "<th" + ALIGNMENT + ">" + texts.withoutFootnotes(cell) + "</th>\n";
    }

    private String bodyCell(String cell) {
        String text = texts.withoutFootnotes(cell);
        return "<td" + ALIGNMENT + ">" + (text.isEmpty() ? "" : "<p class=\"tableblock\">" + text + "</p>") + "</td>\n";
    }
}
