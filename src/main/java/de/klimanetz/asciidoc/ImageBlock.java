package de.klimanetz.asciidoc;

import de.klimanetz.asciidoc.raw.RawBody;
import de.klimanetz.model.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Renders a block image as figure. Alternative text, credit and licence are required, the caption is optional. */
final class ImageBlock {

    private ImageBlock() {}

    static String html(RawBody.Picture picture, Consumer<String> finding) {
        String target = picture.attribute("target");
        String alt = picture.attribute("alt");
        String credit = picture.attribute("urheber");
        String licence = picture.attribute("lizenz");
        List<String> missing = new ArrayList<>();
        if (alt.isBlank() || alt.equals(picture.attribute("default-alt"))) {
            missing.add("Alternativtext");
        }
        if (credit.isBlank()) {
            missing.add("urheber");
        }
        if (licence.isBlank()) {
            missing.add("lizenz");
        }
        if (!picture.attribute("width").matches("\\d*")) {
            finding.accept("Der Alternativtext zum Bild „" + target
                    + "“ hat ein Komma und braucht Anführungszeichen. Schreibweise: image::" + target + "[\"" + alt
                    + ", "
                    + picture.attribute("width") + "\", urheber=\"Name\", lizenz=\"CC BY 4.0\"]");
        }
        if (!missing.isEmpty()) {
            finding.accept("Dem Bild „" + target + "“ fehlen noch Angaben: " + String.join(", ", missing)
                    + ". Schreibweise: image::" + target
                    + "[Was zu sehen ist, urheber=\"Name\", lizenz=\"CC BY 4.0\"]");
        }
        Element figure = new Element("figure");
        picture.id().ifPresent(figure::id);
        figure.appendElement("img")
                .attr("src", target.contains(":") || target.startsWith("/") ? target : Area.PICTURES.below(target))
                .attr("alt", Parser.unescapeEntities(alt, true));
        Element caption = figure.appendElement("figcaption");
        picture.title().ifPresent(title -> caption.append(title).append(" "));
        caption.appendElement("small").text("Bild: " + credit + ", " + licence);
        return figure.outerHtml();
    }
}
