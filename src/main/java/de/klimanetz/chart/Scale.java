package de.klimanetz.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** From numbers to places between 0 and 100 percent; nothing is always on it. */
record Scale(double least, double most) {

    /** Where a bar begins and how long it is, as SVG writes percentages. */
    record Span(String start, String length) {}

    static Scale of(Stream<BigDecimal> values) {
        List<Double> all = values.map(BigDecimal::doubleValue).toList();
        double least = all.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = all.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return new Scale(Math.min(least, 0), Math.max(most, 0));
    }

    Span span(BigDecimal value) {
        double number = value.doubleValue();
        return new Span(percent(Math.min(number, 0) - least), percent(Math.abs(number)));
    }

    private String percent(double part) {
        double width = most - least;
        return String.format(Locale.ROOT, "%.2f%%", width == 0 ? 0 : 100 * part / width);
    }
}
