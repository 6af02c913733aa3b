package de.klimanetz.chart;

import de.klimanetz.wording.GermanFigures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Bars for the difference between the first and the last number of each row. */
final class ChangeChart {

    private final Chart chart;
    private final Scale scale;

    ChangeChart(Chart chart) {
        this.chart = chart;
        this.scale = Scale.of(chart.rows().stream().map(ChangeChart::change).flatMap(Optional::stream));
    }

    Element draw(String title) {
        String from = chart.series().get(0);
        String to = chart.series().get(chart.series().size() - 1);
        Drawing drawing = new Drawing((title.isEmpty() ? "" : title + ". ") + "Veränderung von " + from + " auf " + to);
        for (Chart.Row row : chart.rows()) {
            Optional<BigDecimal> change = change(row);
            String text =
                    change.map(value -> text(value, row.first().orElseThrow())).orElse("keine Angabe");
            String style = change.filter(value -> value.signum() < 0).isPresent() ? "alt0" : "neu";
            drawing.bar(drawing.row(row.label()), text, change.map(scale::span), style);
        }
        return drawing.figure();
    }

    private static Optional<BigDecimal> change(Chart.Row row) {
        return row.first().flatMap(first -> row.last().map(last -> last.subtract(first)));
    }

    /** Returns {@code +145.897 (+55,6 %)}, without a percentage if the first number is 0. */
    private static String text(BigDecimal change, BigDecimal before) {
        String number = withSign(change);
        if (before.signum() == 0) {
            return number;
        }
        BigDecimal share = change.movePointRight(2).divide(before.abs(), 1, RoundingMode.HALF_UP);
        return number + " (" + withSign(share) + "\u00a0%)";
    }

    private static String withSign(BigDecimal value) {
        String sign = value.signum() > 0 ? "+" : value.signum() < 0 ? "−" : "±";
        return sign + GermanFigures.number(value.abs());
    }
}
