package de.klimanetz.site;

import de.klimanetz.model.Network;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A figure of the network with a small chart, from the section “Kennzahl” of its file: a table of two columns and a text.
 *
 * @param title the title of the table
 * @param value the newest value
 * @param text HTML of the paragraphs, with the source
 */
public record Figure(String title, String value, List<Bar> bars, String text) {

    static final String SECTION = "Kennzahl";

    private static final int FULL = 100;

    /**
     * A row of the table.
     *
     * @param length of the bar, at most 100
     */
    public record Bar(String label, String value, int length) {}

    /** Returns the figure; empty without such a section or if its table has no numbers. */
    static Optional<Figure> of(Network network) {
        return network.body()
                .section(SECTION)
                .flatMap(section -> read(Jsoup.parseBodyFragment(section.html()).body()));
    }

    private static Optional<Figure> read(Element section) {
        Elements rows = section.select("tbody tr:has(> :nth-child(2))");
        long highest = rows.stream()
                .mapToLong(row -> number(row.child(1).text()))
                .max()
                .orElse(0);
        if (highest == 0) {
            return Optional.empty();
        }
        List<Bar> bars = rows.stream()
                .map(row -> new Bar(row.child(0).text(), row.child(1).text(), (int)
                        (number(row.child(1).text()) * FULL / highest)))
                .toList();
        return Optional.of(new Figure(
                section.select("caption").text(),
                bars.get(bars.size() - 1).value(),
                bars,
                section.select("p").outerHtml()));
    }

    /** Returns the whole part of a German number; 0 if the text has none. */
    private static long number(String text) {
        String digits = text.replaceFirst(",.*", "").replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 15 ? 0 : Long.parseLong(digits);
    }
}
