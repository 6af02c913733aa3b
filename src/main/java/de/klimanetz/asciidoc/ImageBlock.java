package de.klimanetz.asciidoc;

import java.util.function.Consumer;
import org.asciidoctor.ast.StructuralNode;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A block image as figure with alternative text, caption, credit and licence; each of them but the caption is needed. */
final class ImageBlock {

    /** Where all images of the site lie, seen from the base URL. */
    static final String FOLDER = "/bilder";

    private ImageBlock() {}

    static String html(StructuralNode node, Consumer<String> finding) {
        String target = text(node, "target");
        String alt = text(node, "alt");
        if (alt.isBlank() || alt.equals(text(node, "default-alt"))) {
            finding.accept("Dem Bild „" + target + "“ fehlt der Alternativtext. Schreibweise: image::" + target
                    + "[Was zu sehen ist, urheber=\"Name\", lizenz=\"CC BY 4.0\"]");
        }
        String credit = required(node, "urheber", target, finding);
        String licence = required(node, "lizenz", target, finding);
        Element figure = new Element("figure");
        if (node.getId() != null) {
            figure.id(node.getId());
        }
        figure.appendElement("img")
                .attr("src", target.contains(":") || target.startsWith("/") ? target : FOLDER + "/" + target)
                .attr("alt", Parser.unescapeEntities(alt, true));
        Element caption = figure.appendElement("figcaption");
        if (node.getTitle() != null) {
            caption.append(node.getTitle()).append(" ");
        }
        caption.appendElement("small").text("Bild: " + credit + ", " + licence);
        return figure.outerHtml();
    }

    private static String required(StructuralNode node, String attribute, String target, Consumer<String> finding) {
        String value = text(node, attribute);
        if (value.isBlank()) {
            finding.accept("Dem Bild „" + target + "“ fehlt die Angabe „" + attribute + "“. Schreibweise: image::"
                    + target + "[Was zu sehen ist, urheber=\"Name\", lizenz=\"CC BY 4.0\"]");
        }
        return value;
    }

    private static String text(StructuralNode node, String attribute) {
        Object value = node.getAttribute(attribute);
        return value == null ? "" : value.toString();
    }
}
