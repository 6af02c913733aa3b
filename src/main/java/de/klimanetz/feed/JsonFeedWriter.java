package de.klimanetz.feed;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import de.klimanetz.feed.Entry.Attachment;
import de.klimanetz.feed.FeedText.Timing;
import de.klimanetz.model.Settings;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes JSON Feed 1.1 (jsonfeed.org). Safe for use by several threads. */
final class JsonFeedWriter {

    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

    private static final String COMMENT =
            "Dies ist ein Feed für Programme, die Neues anzeigen. Kopieren Sie diese Adresse in Ihren Feedreader.";

    private final Settings settings;

    JsonFeedWriter(Settings settings) {
        this.settings = settings;
    }

    /**
     * Writes a whole file.
     *
     * @param entries made by {@link #entry}
     */
    String document(Feed feed, List<String> entries) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.beginObject();
            json.name("version").value("https://jsonfeed.org/version/1.1");
            json.name("title").value(feed.title());
            json.name("home_page_url").value(settings.absolute(feed.page()));
            json.name("feed_url").value(settings.absolute(feed.address() + ".json"));
            json.name("description").value(feed.description());
            json.name("user_comment").value(COMMENT);
            json.name("language").value("de");
            json.name("authors").jsonValue(JSON.toJson(authors(settings.title())));
            json.name("_lizenz").jsonValue(JSON.toJson(licence()));
            json.name("items").beginArray();
            for (String entry : entries) {
                json.jsonValue(entry);
            }
            json.endArray();
            json.endObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** An extension, as the specification allows. */
    private JsonObject licence() {
        JsonObject licence = new JsonObject();
        licence.addProperty("kennung", settings.licence().key());
        licence.addProperty("adresse", settings.licence().address());
        licence.addProperty("hinweis", Terms.of(settings));
        return licence;
    }

    /** Writes one object of {@code items}. */
    String entry(Entry entry) {
        JsonObject item = new JsonObject();
        item.addProperty("id", entry.id());
        item.addProperty("url", entry.link());
        item.addProperty("title", entry.title());
        addUnlessEmpty(item, "summary", entry.summary());
        item.addProperty("content_html", entry.html());
        item.addProperty("date_published", ISO_OFFSET_DATE_TIME.format(entry.published()));
        if (!entry.author().isEmpty()) {
            item.add("authors", authors(entry.author()));
        }
        if (!entry.topics().isEmpty()) {
            item.add("tags", JSON.toJsonTree(entry.topics()));
        }
        entry.attachment().ifPresent(file -> add(item, file));
        entry.timing().ifPresent(timing -> item.add("_termin", timing(timing)));
        return JSON.toJson(item);
    }

    private static void add(JsonObject item, Attachment file) {
        item.addProperty("image", file.address());
        JsonObject attachment = new JsonObject();
        attachment.addProperty("url", file.address());
        attachment.addProperty("mime_type", file.mediaType());
        attachment.addProperty("size_in_bytes", file.bytes());
        item.add("attachments", array(attachment));
    }

    /** An extension, as the specification allows: when the event takes place, not when it was published. */
    private static JsonObject timing(Timing timing) {
        JsonObject object = new JsonObject();
        addUnlessEmpty(object, "beginn", timing.begin());
        addUnlessEmpty(object, "ende", timing.end());
        object.addProperty("zustand", timing.state());
        return object;
    }

    private static void addUnlessEmpty(JsonObject object, String name, String value) {
        if (!value.isEmpty()) {
            object.addProperty(name, value);
        }
    }

    private static JsonArray authors(String name) {
        JsonObject author = new JsonObject();
        author.addProperty("name", name);
        return array(author);
    }

    private static JsonArray array(JsonElement only) {
        JsonArray array = new JsonArray();
        array.add(only);
        return array;
    }
}
