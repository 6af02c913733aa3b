package de.klimanetz.site;

import de.klimanetz.model.Network;
import de.klimanetz.wording.GermanFigures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A figure of the network with a small chart, from the section “Kennzahl” of its file: a table of two columns and a text.
 *
 * @param title the title of the table
 * @param value the newest value
 * @param text HTML of the paragraphs, with the source
 */
public record Figure(String title, String value, List<Bar> bars, String text) {

    static final String SECTION = "Kennzahl";

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /**
     * A row of the table.
     *
     * @param length of the bar, at most 100
     */
    public record Bar(String label, String value, int length) {}

    /** Returns the figure; empty without such a section or if its table has no positive numbers. */
    static Optional<Figure> of(Network network) {
        return network.body()
                .section(SECTION)
                .flatMap(section -> read(Jsoup.parseBodyFragment(section.html()).body()));
    }

    private static Optional<Figure> read(Element section) {
        List<Element> rows = section.select("tbody tr:has(> :nth-child(2))").stream()
                .filter(row -> number(row).signum() > 0)
                .toList();
        Optional<BigDecimal> highest = rows.stream().map(Figure::number).max(Comparator.naturalOrder());
        return highest.map(most -> new Figure(
                section.select("caption").text(),
                rows.get(rows.size() - 1).child(1).text(),
                rows.stream()
                        .map(row -> new Bar(row.child(0).text(), row.child(1).text(), length(number(row), most)))
                        .toList(),
                section.select("p").outerHtml()));
    }

    private static int length(BigDecimal value, BigDecimal most) {
        return value.multiply(FULL).divide(most, 0, RoundingMode.HALF_UP).intValue();
    }

    /** Returns the number of a row; 0 if it has none. */
    private static BigDecimal number(Element row) {
        return GermanFigures.read(row.child(1).text()).orElse(BigDecimal.ZERO);
    }
}
