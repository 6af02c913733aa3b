package de.klimanetz.feed;

import de.klimanetz.model.Body;
import de.klimanetz.model.Picture;
import de.klimanetz.model.Settings;
import de.klimanetz.text.Links;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes title and text of entries. They are complete without the page, which readers may never open. */
final class EntryText {

    private final Settings settings;

    EntryText(Settings settings) {
        this.settings = settings;
    }

    /** Returns the title of the item, of an event with its state and date; for news, with the news. */
    static String title(FeedItem item) {
        return item.isWholeItem() ? item.text().title(item.item()) : item.text().name(item.item()) + ": " + item.news();
    }

    /** Returns a sentence or two without markup. */
    static String summary(FeedItem item) {
        return item.isWholeItem() ? item.item().teaser() : item.news();
    }

    /** Returns the text as HTML with absolute addresses. */
    String html(FeedItem item) {
        Element body = opening(item);
        if (item.isWholeItem()) {
            addSections(body, item);
        }
        return absolute(body, item);
    }

    /** Returns teaser and facts with a link to the page, for texts that are too long. */
    String beginning(FeedItem item) {
        Element body = opening(item);
        body.appendElement("p")
                .appendElement("a")
                .attr("href", item.item().address())
                .text("Der ganze Text steht auf der Website.");
        return absolute(body, item);
    }

    private Element opening(FeedItem item) {
        Document document = Jsoup.parseBodyFragment("");
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        add(body, item.news());
        item.text().facts(item.item()).forEach(fact -> add(body, fact));
        add(body, item.item().teaser());
        item.item().picture().ifPresent(picture -> add(body, picture));
        return body;
    }

    private static void addSections(Element body, FeedItem item) {
        for (Body.Section section : item.item().body().sections()) {
            if (item.text().isPublic(item.item(), section)) {
                if (!section.title().isEmpty()) {
                    body.appendElement("h2").text(section.title());
                }
                body.append(section.html());
            }
        }
    }

    private static void add(Element body, String paragraph) {
        if (!paragraph.isEmpty()) {
            body.appendElement("p").text(paragraph);
        }
    }

    private static void add(Element body, Picture picture) {
        Element figure = body.appendElement("figure");
        figure.appendElement("img").attr("src", picture.address()).attr("alt", picture.alt());
        figure.appendElement("figcaption")
                .text((picture.caption() + " Bild: " + picture.credit() + ", " + picture.licence()).strip());
    }

    private String absolute(Element body, FeedItem item) {
        Links.makeAbsolute(body, settings.absolute(item.item().address()), settings::absolute);
        return body.html();
    }
}
