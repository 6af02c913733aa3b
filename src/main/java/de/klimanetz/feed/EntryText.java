package de.klimanetz.feed;

import de.klimanetz.model.Body;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.Picture;
import de.klimanetz.model.Series;
import de.klimanetz.model.Settings;
import de.klimanetz.wording.GermanDates;
import de.klimanetz.wording.GermanEvents;
import de.klimanetz.wording.GermanPlaces;
import de.klimanetz.wording.GermanRhythm;
import de.klimanetz.wording.GermanSchedule;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Title and text of stories, which stand alone: whoever reads them may never see the page. */
final class StoryText {

    private final Settings settings;

    StoryText(Settings settings) {
        this.settings = settings;
    }

    /** The title of the item; of an event with its state and date, of news with the news. */
    static String title(Story story) {
        String title = story.item().title();
        if (!story.isWholeItem()) {
            return title + ": " + story.news();
        }
        return story.item() instanceof Event event
                ? state(event) + title + " (" + GermanSchedule.words(event.schedule()) + ")"
                : title;
    }

    private static String state(Event event) {
        return switch (event.state()) {
            case CONFIRMED, TENTATIVE -> "";
            case CANCELLED -> "ABGESAGT: ";
            case POSTPONED -> "VERSCHOBEN: ";
            case MOVED -> "VERLEGT: ";
            case MOVED_ONLINE -> "NUN ONLINE: ";
        };
    }

    /** In a sentence or two, without markup. */
    static String summary(Story story) {
        return story.isWholeItem() ? story.item().teaser() : story.news();
    }

    /** The text as HTML in which all addresses are absolute. */
    String html(Story story) {
        Element body = opening(story);
        if (story.isWholeItem()) {
            addSections(body, story);
        }
        return absolute(body, story);
    }

    /** What stands before the text, and the way to it. */
    String beginning(Story story) {
        Element body = opening(story);
        body.appendElement("p")
                .appendElement("a")
                .attr("href", story.item().address())
                .text("Der ganze Text steht auf der Website.");
        return absolute(body, story);
    }

    private Element opening(Story story) {
        Document document = Jsoup.parseBodyFragment("");
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        add(body, story.news());
        addFacts(body, story);
        add(body, story.item().teaser());
        story.item().picture().ifPresent(picture -> add(body, picture));
        return body;
    }

    private static void addSections(Element body, Story story) {
        for (Body.Section section : story.item().body().sections()) {
            if (isPublic(story, section)) {
                if (!section.title().isEmpty()) {
                    body.appendElement("h2").text(section.title());
                }
                body.append(section.html());
            }
        }
    }

    private static boolean isPublic(Story story, Body.Section section) {
        return !(story.item() instanceof Series series
                && !series.isOpen()
                && section.title().equals(Body.AGENDA));
    }

    private static void addFacts(Element body, Story story) {
        if (story.item() instanceof Event event) {
            add(body, "Wann: " + GermanSchedule.words(event.schedule()));
            add(body, label("Wo: ", GermanPlaces.orOnline(event, GermanPlaces.address(event.venue()))));
            add(
                    body,
                    Stream.of(GermanEvents.change(event), event.status().note())
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(" ")));
        } else if (story.item() instanceof Series series) {
            add(
                    body,
                    label(
                            "Wann: ",
                            series.rhythm()
                                    .map(GermanRhythm::words)
                                    .orElse(series.recurrence().note())));
        } else if (story.item() instanceof Campaign campaign) {
            add(body, "Zeitraum: " + GermanDates.period(campaign.from(), campaign.to()));
        }
    }

    private static String label(String label, String value) {
        return value.isEmpty() ? "" : label + value;
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

    /** Texts have addresses only in links and images, and those of the site itself from its root on. */
    private String absolute(Element body, Story story) {
        String page = settings.absolute(story.item().address());
        for (Element link : body.select("a[href^=/], a[href^=#]")) {
            String target = link.attr("href");
            link.attr("href", target.startsWith("#") ? page + target : settings.absolute(target));
        }
        body.select("img[src^=/]").forEach(image -> image.attr("src", settings.absolute(image.attr("src"))));
        return body.html();
    }
}
