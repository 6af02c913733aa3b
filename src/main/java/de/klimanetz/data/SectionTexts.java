package de.klimanetz.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import de.klimanetz.model.Body;
import de.klimanetz.model.Item;
import de.klimanetz.model.Settings;
import de.klimanetz.text.Links;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Adds the texts of an item to its JSON object. */
final class SectionTexts {

    static final String SECTIONS = "abschnitte";
    static final String HEADING = "ueberschrift";
    static final String HTML = "html";

    private SectionTexts() {}

    /** @param json the object of the item without its texts */
    static byte[] with(byte[] json, Item item, Settings settings) {
        JsonArray sections = new JsonArray();
        for (Body.Section section : item.body().sections()) {
            JsonObject object = new JsonObject();
            if (!section.title().isEmpty()) {
                object.addProperty(HEADING, section.title());
            }
            object.addProperty(HTML, absolute(section.html(), item, settings));
            sections.add(object);
        }
        String beginning = new String(json, 0, json.length - 1, UTF_8);
        return (beginning + ",\"" + SECTIONS + "\":" + FileHead.JSON.toJson(sections) + "}").getBytes(UTF_8);
    }

    /** Most texts have no links inside the site, and parsing is the slowest part. */
    private static String absolute(String html, Item item, Settings settings) {
        if (!html.contains("\"/") && !html.contains("\"#")) {
            return html;
        }
        Document text = Jsoup.parseBodyFragment(html);
        text.outputSettings().prettyPrint(false);
        Links.makeAbsolute(text.body(), settings.absolute(item.address()), settings::absolute);
        return text.body().html();
    }
}
