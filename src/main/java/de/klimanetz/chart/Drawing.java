package de.klimanetz.chart;

import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Builds a figure with labelled rows of bars. Labels and values are HTML text, so that they wrap, scale and are read by
 * screen readers; only the bars are SVG, in percent of the available width.
 */
final class Drawing {

    private final Element figure = new Element("figure").addClass("diagramm");
    private final Element rows;

    Drawing(String title) {
        if (!title.isEmpty()) {
            figure.appendElement("figcaption").text(title);
        }
        rows = figure.appendElement("dl");
    }

    /** Adds a row and returns its element, to be passed to {@link #bar}. */
    Element row(String label) {
        Element row = rows.appendElement("div");
        row.appendElement("dt").text(label);
        return row;
    }

    /** @param style suffix of the CSS class of the bar */
    void bar(Element row, String text, Optional<Scale.Span> span, String style) {
        Element place = row.appendElement("dd");
        Element drawing = place.appendElement("svg").attr("aria-hidden", "true").addClass("diagramm__" + style);
        span.ifPresent(bar -> drawing.appendElement("rect")
                .attr("x", bar.start())
                .attr("width", bar.length())
                .attr("height", "100%"));
        place.appendElement("span").text(text);
    }

    Element figure() {
        return figure;
    }
}
