package de.klimanetz.chart;

import de.klimanetz.wording.GermanFigures;
import java.math.BigDecimal;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Horizontal bars, one per number. Negative numbers extend to the left. */
final class BarChart {

    private final Chart chart;
    private final Scale scale;

    BarChart(Chart chart) {
        this.chart = chart;
        this.scale = Scale.of(
                chart.rows().stream().flatMap(row -> row.values().stream()).flatMap(Optional::stream));
    }

    Element draw(String title) {
        Drawing drawing = new Drawing(title);
        for (Chart.Row row : chart.rows()) {
            Element bars = drawing.row(row.label());
            for (int index = 0; index < chart.series().size(); index++) {
                Optional<BigDecimal> value = row.values().get(index);
                boolean isLast = index == chart.series().size() - 1;
                drawing.bar(bars, text(index, value), value.map(scale::span), isLast ? "neu" : "alt" + index);
            }
        }
        return drawing.figure();
    }

    /** With several bars per row, each needs the name of its series. */
    private String text(int index, Optional<BigDecimal> value) {
        String number = value.map(GermanFigures::number).orElse("keine Angabe");
        return chart.series().size() == 1 ? number : chart.series().get(index) + ": " + number;
    }
}
