package de.klimanetz.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The addresses and the common parts of the pages that only the preview has. */
final class Frames {

    /** No item can have an address below: slugs have no underscore. */
    static final String ROOT = "/_vorschau/";

    static final String EVENTS = ROOT + "ereignisse";
    static final String PROBLEMS = ROOT + "fehler";
    static final String NEW = ROOT + "neu";
    static final String EDIT = ROOT + "bearbeiten";
    static final String SAVE = ROOT + "speichern";
    static final String HAND_IN = ROOT + "abgeben";
    static final String TEXT = ROOT + "text";
    static final String HELD_BACK = ROOT + "zurueckgehalten";

    private Frames() {}

    /** Returns a page that follows the builds: a heading, and the element that its content goes into. */
    static Element page(String title, long version) {
        Element main = still(title);
        follow(main.ownerDocument(), version);
        return main;
    }

    /** Returns a page that stays as it is, whatever is built: what somebody types there must not be lost. */
    static Element still(String title) {
        Document page = Jsoup.parse(resource("page.html"));
        page.outputSettings().prettyPrint(false);
        page.title(title + " – Vorschau");
        page.select("h1").first().text(title);
        style(page);
        Element ways = page.body().prependElement("nav").attr("aria-label", "Vorschau");
        way(ways, "/", "Zur Website");
        way(ways, NEW, "Neuer Eintrag");
        way(ways, HAND_IN, "Abgeben");
        return page.select("main").first();
    }

    private static void way(Element ways, String address, String text) {
        ways.appendElement("a").attr("href", address).text(text);
    }

    /** Returns a page with a form, to which a script adds what makes typing easier. */
    static Element form(String title) {
        Element main = still(title);
        script(main.ownerDocument(), "form.js");
        return main;
    }

    /** Adds the style of the preview and the script that follows the builds. */
    static void connect(Document page, long version) {
        style(page);
        follow(page, version);
    }

    private static void style(Document page) {
        page.head().appendElement("link").attr("rel", "stylesheet").attr("href", ROOT + "preview.css");
    }

    private static void follow(Document page, long version) {
        script(page, "preview.js").attr("data-version", String.valueOf(version));
    }

    private static Element script(Document page, String name) {
        return page.head().appendElement("script").attr("src", ROOT + name).attr("defer", "");
    }

    /** Returns a file of the preview, such as its style sheet. */
    static String resource(String name) {
        try (InputStream file = Frames.class.getResourceAsStream("/preview/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
