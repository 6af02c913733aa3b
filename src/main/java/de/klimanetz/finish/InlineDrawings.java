package de.klimanetz.finish;

import de.klimanetz.output.Staging;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Replaces images with the attribute {@code data-inline} by inline SVG, which saves a request. The image stays if it is
 * not SVG, is larger than 8,000 bytes, or has classes, styles or ids, which could conflict with those of the page.
 */
final class InlineDrawings {

    private static final int LARGEST = 8_000;

    private static final Evaluator REQUESTED = Selector.evaluatorOf("img[data-inline]");
    private static final Evaluator UNSUITABLE = Selector.evaluatorOf("[id], [style], [class], use");

    private final Staging staging;

    InlineDrawings(Staging staging) {
        this.staging = staging;
    }

    void apply(Document page) {
        for (Element image : page.select(REQUESTED)) {
            image.removeAttr("data-inline");
            String path = image.attr("src").replaceFirst("^/", "");
            if (path.endsWith(".svg") && staging.contains(path) && staging.bytes(path).length <= LARGEST) {
                Document drawing = Jsoup.parse(staging.text(path).orElseThrow(), Parser.xmlParser());
                Element svg = drawing.selectFirst("svg");
                if (svg != null && svg.select(UNSUITABLE).isEmpty()) {
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
