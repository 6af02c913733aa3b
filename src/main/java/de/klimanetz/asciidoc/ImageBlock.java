package de.klimanetz.asciidoc;

import de.klimanetz.model.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.asciidoctor.ast.StructuralNode;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Renders a block image as figure. Alternative text, credit and licence are required, the caption is optional. */
final class ImageBlock {

    private ImageBlock() {}

    static String html(StructuralNode node, Consumer<String> finding) {
        String target = text(node, "target");
        String alt = text(node, "alt");
        String credit = text(node, "urheber");
        String licence = text(node, "lizenz");
        List<String> missing = new ArrayList<>();
        if (alt.isBlank() || alt.equals(text(node, "default-alt"))) {
            missing.add("Alternativtext");
        }
        if (credit.isBlank()) {
            missing.add("urheber");
        }
        if (licence.isBlank()) {
            missing.add("lizenz");
        }
        if (!text(node, "width").matches("\\d*")) {
            finding.accept("Der Alternativtext zum Bild „" + target
                    + "“ hat ein Komma und braucht Anführungszeichen. Schreibweise: image::" + target + "[\"" + alt
                    + ", "
                    + text(node, "width") + "\", urheber=\"Name\", lizenz=\"CC BY 4.0\"]");
        }
        if (!missing.isEmpty()) {
            finding.accept("Dem Bild „" + target + "“ fehlen noch Angaben: " + String.join(", ", missing)
                    + ". Schreibweise: image::" + target
                    + "[Was zu sehen ist, urheber=\"Name\", lizenz=\"CC BY 4.0\"]");
        }
        Element figure = new Element("figure");
        if (node.getId() != null) {
            figure.id(node.getId());
        }
        figure.appendElement("img")
                .attr("src", target.contains(":") || target.startsWith("/") ? target : Area.PICTURES.below(target))
                .attr("alt", Parser.unescapeEntities(alt, true));
        Element caption = figure.appendElement("figcaption");
        if (node.getTitle() != null) {
            caption.append(node.getTitle()).append(" ");
        }
        caption.appendElement("small").text("Bild: " + credit + ", " + licence);
        return figure.outerHtml();
    }

    private static String text(StructuralNode node, String attribute) {
        Object value = node.getAttribute(attribute);
        return value == null ? "" : value.toString();
    }
}
