package de.klimanetz.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Maps numbers to positions between 0 and 100 percent. The range always includes 0. */
record Scale(double min, double max) {

    /** Start and length of a bar as SVG percentages. */
    record Span(String start, String length) {}

    static Scale of(Stream<BigDecimal> values) {
        List<Double> all = values.map(BigDecimal::doubleValue).toList();
        double min = all.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double max = all.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return new Scale(Math.min(min, 0), Math.max(max, 0));
    }

    Span span(BigDecimal value) {
        double number = value.doubleValue();
        return new Span(percent(Math.min(number, 0) - min), percent(Math.abs(number)));
    }

    private String percent(double part) {
        double width = max - min;
        return String.format(Locale.ROOT, "%.2f%%", width == 0 ? 0 : 100 * part / width);
    }
}
