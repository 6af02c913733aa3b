package de.klimanetz.finish;

import de.klimanetz.output.Staging;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Puts a drawing into the page itself where a template asks for it with {@code data-inline}: one request less. One that
 * is no SVG, is large, has styles, or ids that might stand on the page already, stays a picture of its own.
 */
final class InlineDrawings {

    private static final int LARGEST = 8_000;

    private static final Evaluator ASKING = Selector.evaluatorOf("img[data-inline]");
    private static final Evaluator UNFIT = Selector.evaluatorOf("[id], [style], [class], use");

    private final Staging staging;

    InlineDrawings(Staging staging) {
        this.staging = staging;
    }

    void apply(Document page) {
        for (Element image : page.select(ASKING)) {
            image.removeAttr("data-inline");
            String path = image.attr("src").replaceFirst("^/", "");
            if (path.endsWith(".svg") && staging.contains(path) && staging.bytes(path).length <= LARGEST) {
                Document drawing = Jsoup.parse(staging.text(path).orElseThrow(), Parser.xmlParser());
                Element svg = drawing.selectFirst("svg");
                if (svg != null && svg.select(UNFIT).isEmpty()) {
                    replace(image, svg);
                }
            }
        }
    }

    private static void replace(Element image, Element svg) {
        svg.select("title, desc, metadata").remove();
        svg.removeAttr("xmlns");
        if (image.attr("alt").isEmpty()) {
            svg.attr("aria-hidden", "true");
        } else {
            svg.attr("role", "img").attr("aria-label", image.attr("alt"));
        }
        image.replaceWith(svg);
    }
}
