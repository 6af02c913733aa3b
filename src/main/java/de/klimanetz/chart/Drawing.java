package de.klimanetz.chart;

import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A figure of named rows with bars. The words are text, which grows and breaks with the page and is read aloud; only the
 * bars are drawn, in percent of the room there is.
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

    /** The place for the bars of a new row. */
    Element row(String label) {
        Element row = rows.appendElement("div");
        row.appendElement("dt").text(label);
        return row;
    }

    /** @param look names the class of the bar, see the style sheet */
    void bar(Element row, String words, Optional<Scale.Span> span, String look) {
        Element place = row.appendElement("dd");
        Element drawing = place.appendElement("svg").attr("aria-hidden", "true").addClass("diagramm__" + look);
        span.ifPresent(bar -> drawing.appendElement("rect")
                .attr("x", bar.start())
                .attr("width", bar.length())
                .attr("height", "100%"));
        place.appendElement("span").text(words);
    }

    Element figure() {
        return figure;
    }
}
