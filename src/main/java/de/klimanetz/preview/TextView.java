package de.klimanetz.preview;

import de.klimanetz.asciidoc.Conversion;
import de.klimanetz.asciidoc.Conversion.Block;
import de.klimanetz.asciidoc.Conversion.Heading;
import de.klimanetz.asciidoc.Converter;
import de.klimanetz.preview.LiveSite.State;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Shows the text of a form as the website would, while somebody types it. */
final class TextView {

    private static final String PAGE = "404.html";

    private final Converter converter;

    /** @param converter without a cache: what is typed is seen once */
    TextView(Converter converter) {
        this.converter = converter;
    }

    /** Returns an empty page with the style of the website, for a frame. */
    String frame(State state) {
        String page =
                state.site().flatMap(result -> result.staging().text(PAGE)).orElse("");
        Document frame = Jsoup.parse(page);
        frame.outputSettings().prettyPrint(false);
        frame.title("So sieht der Text aus");
        frame.body().empty().appendElement("main").addClass("text").addClass("breite");
        return frame.outerHtml();
    }

    /**
     * Returns the HTML of a text, behind what is wrong with it.
     *
     * @param text without the header of its file
     */
    String html(String text) {
        Element main = new Element("main");
        try {
            add(main, converter.convert(text));
        } catch (Converter.TooSlow slow) {
            main.appendElement("p").text("Dieser Text ist zu lang oder zu verwickelt, um ihn hier zu zeigen.");
        }
        return main.html();
    }

    private static void add(Element main, Conversion conversion) {
        for (Conversion.Finding finding : conversion.findings()) {
            main.appendElement("p")
                    .addClass("hinweis")
                    .text("Zeile " + finding.line() + ", " + finding.severity().label() + ": " + finding.message());
        }
        for (Conversion.Part part : conversion.parts()) {
            if (part instanceof Heading heading) {
                main.appendElement("h" + heading.level()).text(heading.title());
            } else if (part instanceof Block block) {
                main.append(block.html());
            }
        }
        // Links between files have no addresses yet, and a click would leave the frame.
        main.select("a[href]").removeAttr("href");
    }
}
