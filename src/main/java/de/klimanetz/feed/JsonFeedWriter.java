package de.klimanetz.feed;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import de.klimanetz.feed.Entry.Attachment;
import de.klimanetz.feed.FeedText.Timing;
import de.klimanetz.model.Settings;

/** Writes JSON Feed 1.1 (jsonfeed.org). Safe for use by several threads. */
final class JsonFeedWriter {

    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

    private static final String COMMENT =
            "Dies ist ein Feed für Programme, die Neues anzeigen. Kopieren Sie diese Adresse in Ihren Feedreader.";

    private final Settings settings;

    JsonFeedWriter(Settings settings) {
        this.settings = settings;
    }

    /** Everything before the entries. */
    String head(Feed feed) {
        JsonObject head = new JsonObject();
        head.addProperty("version", "https://jsonfeed.org/version/1.1");
        head.addProperty("title", feed.title());
        head.addProperty("home_page_url", settings.absolute(feed.page()));
        head.addProperty("feed_url", settings.absolute(feed.address() + ".json"));
        head.addProperty("description", feed.description());
        head.addProperty("user_comment", COMMENT);
        head.addProperty("language", "de");
        head.add("authors", authors(settings.title()));
        String object = JSON.toJson(head);
        return object.substring(0, object.length() - 1) + ",\"items\":[\n";
    }

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

    String end() {
        return "\n]}\n";
    }

    private static void add(JsonObject item, Attachment file) {
        item.addProperty("image", file.address());
        JsonObject attachment = new JsonObject();
        attachment.addProperty("url", file.address());
        attachment.addProperty("mime_type", file.mediaType());
        attachment.addProperty("size_in_bytes", file.bytes());
        item.add("attachments", array(attachment));
    }

    /** An extension of ours, as the specification allows: when the event is, not when it was published. */
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
