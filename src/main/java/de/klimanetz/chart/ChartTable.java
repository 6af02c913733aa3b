package de.klimanetz.chart;

import de.klimanetz.wording.GermanFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Parses the HTML table of a chart. */
final class ChartTable {

    /** More bars per row are not distinguishable. */
    private static final int MAX_SERIES = 3;

    private final Element table;
    private final boolean comparing;
    private final List<Charts.Finding> findings = new ArrayList<>();

    /** @param comparing whether the chart shows the change from the first to the last column */
    ChartTable(Element table, boolean comparing) {
        this.table = table;
        this.comparing = comparing;
    }

    /** Returns the errors in the table; empty if a chart can be drawn. */
    List<Charts.Finding> findings() {
        read();
        return List.copyOf(findings);
    }

    /** Returns the data. Can be drawn only if there are no findings. */
    Chart read() {
        findings.clear();
        List<String> series = table.select("> thead > tr > *").stream()
                .skip(1)
                .map(Element::text)
                .toList();
        List<Element> lines = table.select("> tbody > tr");
        if (series.isEmpty()) {
            report(
                    "|===",
                    "Das Diagramm hat keine Kopfzeile mit mindestens zwei Spalten. Schreibweise über der Tabelle: "
                            + "[.balken, options=\"header\"]");
            return new Chart(series, List.of());
        }
        if (series.size() > MAX_SERIES) {
            report(
                    series.get(MAX_SERIES),
                    "Das Diagramm hat " + series.size() + " Spalten mit Zahlen, höchstens " + MAX_SERIES
                            + " sind lesbar. Teilen Sie die Tabelle.");
        }
        if (comparing && series.size() < 2) {
            report(series.get(0), "Eine Veränderung braucht zwei Spalten mit Zahlen: vorher und nachher.");
        }
        List<Chart.Row> rows = lines.stream().map(line -> row(line, series)).toList();
        if (findings.isEmpty()
                && rows.stream().noneMatch(row -> row.values().stream().anyMatch(Optional::isPresent))) {
            report("|===", "Das Diagramm hat keine einzige Zahl.");
        }
        return new Chart(series, rows);
    }

    private Chart.Row row(Element line, List<String> series) {
        String label = line.child(0).text();
        List<Optional<BigDecimal>> values = new ArrayList<>();
        for (int column = 1; column <= series.size(); column++) {
            values.add(column < line.childrenSize() ? value(line.child(column).text(), label) : Optional.empty());
        }
        if (line.childrenSize() != series.size() + 1) {
            report(label, "In der Zeile „" + label + "“ sind Zellen verbunden. Ein Diagramm braucht jede für sich.");
        }
        return new Chart.Row(label, values);
    }

    private Optional<BigDecimal> value(String text, String label) {
        if (text.isBlank() || text.equals("–") || text.equals("-")) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = GermanFigures.read(text);
        if (value.isEmpty()) {
            report(
                    text,
                    "„" + text + "“ in der Zeile „" + label + "“ ist keine Zahl. In einem Diagramm stehen neben der "
                            + "ersten Spalte nur Zahlen wie 1.420,98 oder – für unbekannt.");
        }
        return value;
    }

    private void report(String culprit, String message) {
        findings.add(new Charts.Finding(culprit, message));
    }
}
