package de.klimanetz.chart;

import de.klimanetz.wording.GermanFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads the table behind a chart. */
final class ChartTable {

    /** More bars a row would no longer be told apart. */
    private static final int MOST_SERIES = 3;

    private final Element table;
    private final boolean comparing;
    private final List<Charts.Finding> findings = new ArrayList<>();

    /** @param comparing whether the first column is to be compared with the last */
    ChartTable(Element table, boolean comparing) {
        this.table = table;
        this.comparing = comparing;
    }

    /** What keeps the table from being drawn; nothing when it is fit. */
    List<Charts.Finding> findings() {
        read();
        return List.copyOf(findings);
    }

    /** The table as it stands; only fit for drawing when there are no findings. */
    Chart read() {
        findings.clear();
        List<String> series = table.select("> thead > tr > *").stream()
                .skip(1)
                .map(Element::text)
                .toList();
        List<Element> lines = table.select("> tbody > tr");
        if (series.isEmpty()) {
            find(
                    "|===",
                    "Das Diagramm hat keine Kopfzeile mit mindestens zwei Spalten. Schreibweise über der Tabelle: "
                            + "[.balken, options=\"header\"]");
            return new Chart(series, List.of());
        }
        if (series.size() > MOST_SERIES) {
            find(
                    series.get(MOST_SERIES),
                    "Das Diagramm hat " + series.size() + " Spalten mit Zahlen, höchstens " + MOST_SERIES
                            + " sind lesbar. Teilen Sie die Tabelle.");
        }
        if (comparing && series.size() < 2) {
            find(series.get(0), "Eine Veränderung braucht zwei Spalten mit Zahlen: vorher und nachher.");
        }
        List<Chart.Row> rows = lines.stream().map(line -> row(line, series)).toList();
        if (findings.isEmpty()
                && rows.stream().noneMatch(row -> row.values().stream().anyMatch(Optional::isPresent))) {
            find("|===", "Das Diagramm hat keine einzige Zahl.");
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
            find(label, "In der Zeile „" + label + "“ sind Zellen verbunden. Ein Diagramm braucht jede für sich.");
        }
        return new Chart.Row(label, values);
    }

    private Optional<BigDecimal> value(String text, String label) {
        if (text.isBlank() || text.equals("–") || text.equals("-")) {
            return Optional.empty();
        }
        Optional<BigDecimal> value = GermanFigures.read(text);
        if (value.isEmpty()) {
            find(
                    text,
                    "„" + text + "“ in der Zeile „" + label + "“ ist keine Zahl. In einem Diagramm stehen neben der "
                            + "ersten Spalte nur Zahlen wie 1.420,98 oder – für unbekannt.");
        }
        return value;
    }

    private void find(String culprit, String message) {
        findings.add(new Charts.Finding(culprit, message));
    }
}
