package de.klimanetz.testing;

import java.util.LinkedHashMap;
import java.util.Map;

/** Builds the text of a content file, with defaults for the attributes that most tests do not set. */
public final class ContentFile {

    private final Map<String, String> attributes = new LinkedHashMap<>();
    private String title;
    private String body = "";

    private ContentFile(String title, String id) {
        this.title = title;
        set("id", id).set("kurztext", "Worum es geht.").set("stand", "2026-11-01");
    }

    /** A lecture on site for the whole Kreis, published on 1 November 2026; a test must set the start. */
    public static ContentFile event(String id) {
        return new ContentFile("Vortrag", id)
                .set("veroeffentlicht", "2026-11-01")
                .set("format", "praesenz")
                .set("art", "vortrag")
                .body("Ein Abend.\n\n== Quellen\n\n* Eigene Angaben\n");
    }

    /** News of 1 November 2026 without body. */
    public static ContentFile news(String id) {
        return new ContentFile("Meldung", id).set("art", "meldung").set("datum", "2026-11-01");
    }

    public ContentFile title(String text) {
        title = text;
        return this;
    }

    public ContentFile set(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    public ContentFile without(String attribute) {
        attributes.remove(attribute);
        return this;
    }

    /** Sets attributes from lines of a header. */
    public ContentFile header(String lines) {
        lines.lines().map(line -> line.split(": *", 3)).forEach(parts -> set(parts[1], parts[2]));
        return this;
    }

    /** The text below the header. */
    public ContentFile body(String text) {
        body = text;
        return this;
    }

    /** Adds a section to the end of the body. */
    public ContentFile section(String heading, String text) {
        body += "\n== " + heading + "\n\n" + text + "\n";
        return this;
    }

    public String text() {
        StringBuilder text = new StringBuilder("= ").append(title).append('\n');
        attributes.forEach((name, value) ->
                text.append(':').append(name).append(": ").append(value).append('\n'));
        return text.append('\n').append(body).toString();
    }
}
