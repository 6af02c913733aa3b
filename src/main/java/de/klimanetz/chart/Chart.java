package de.klimanetz.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The data of a chart.
 *
 * @param series names of the columns after the first
 */
record Chart(List<String> series, List<Row> rows) {

    /** @param values one per series; empty if unknown */
    record Row(String label, List<Optional<BigDecimal>> values) {

        Optional<BigDecimal> first() {
            return values.get(0);
        }

        Optional<BigDecimal> last() {
            return values.get(values.size() - 1);
        }
    }
}
