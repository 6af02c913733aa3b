package de.klimanetz.preview;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.klimanetz.Build;
import de.klimanetz.feed.FeedNames;
import de.klimanetz.model.Area;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.output.Staging;
import de.klimanetz.preview.LiveSite.State;
import de.klimanetz.wording.GermanDates;
import de.klimanetz.wording.GermanSchedule;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Adds to a page what editors want to know of it. It is never in the output folder. */
final class PreviewBar {

    private final State state;
    private final Build.Result result;
    private final String address;
    private final Map<String, String> heldBack;
    private final Document page;

    private PreviewBar(State state, String address, String html) {
        this.state = state;
        this.result = state.site().orElseThrow();
        this.address = address;
        this.heldBack = result.heldBack().stream()
                .collect(Collectors.toMap(
                        held -> held.item().address(), held -> held.reason(result.day()), (first, second) -> first));
        this.page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
    }

    /**
     * Returns the page with the bar and the script that reloads it.
     *
     * @param state must have a site
     * @param html the page as it will be published
     */
    static String add(State state, String address, String html) {
        return new PreviewBar(state, address, html).page();
    }

    private String page() {
        markLinks();
        Frames.connect(page, state.version());
        Element bar = page.body().appendElement("aside").addClass("vorschau").attr("aria-label", "Vorschau");
        Element details = bar.appendElement("details");
        Element summary = details.appendElement("summary");
        summary.appendElement("strong").text("Vorschau");
        item().ifPresent(item ->
                summary.appendText(" ").appendElement("code").text(item.place().file()));
        reason(address).ifPresent(reason -> mark(summary, reason));
        if (state.isBroken()) {
            mark(summary, "Sie sehen die letzte Fassung ohne Fehler");
        }
        Element facts = details.appendElement("dl");
        searchEngine(facts);
        card(facts);
        calendar(facts);
        feed(facts);
        Element links = bar.appendElement("p");
        item().ifPresent(item -> link(
                links, Frames.EDIT + "?datei=" + item.place().file().substring("content/".length()), "Bearbeiten"));
        link(links, Frames.NEW, "Neuer Eintrag");
        link(links, Frames.HAND_IN, "Abgeben");
        if (!state.problems().isEmpty() || state.isBroken()) {
            link(links, Frames.PROBLEMS, problems());
        }
        if (!heldBack.isEmpty()) {
            link(links, Frames.HELD_BACK, count(heldBack.size(), "Eintrag", "Einträge") + " noch nicht sichtbar");
        }
        return page.outerHtml();
    }

    /** Lists show drafts like everything else, so links to them say what they are. */
    private void markLinks() {
        URI here = URI.create("http://localhost" + address);
        for (Element link : page.select("main a[href]")) {
            try {
                reason(here.resolve(link.attr("href")).getPath()).ifPresent(reason -> mark(link, reason));
            } catch (IllegalArgumentException foreign) {
                continue;
            }
        }
    }

    /** Returns why the page at an address is not on the website; empty if it is. */
    private Optional<String> reason(String of) {
        return Optional.ofNullable(heldBack.get(of));
    }

    private Optional<Item> item() {
        return result.site()
                .items()
                .filter(item -> item.address().equals(address))
                .findFirst();
    }

    private void searchEngine(Element facts) {
        fact(
                facts,
                "Suchmaschine",
                page.title(),
                page.select("meta[name=description]").attr("content"));
    }

    private void card(Element facts) {
        String image = page.select("meta[property=og:image]").attr("content");
        if (!image.isEmpty()) {
            Element value = fact(
                    facts,
                    "Soziale Netzwerke",
                    page.select("meta[property=og:title]").attr("content"));
            value.appendElement("img")
                    .attr("src", "/" + result.site().settings().baseUrl().relativize(URI.create(image)))
                    .attr("alt", "")
                    .attr("loading", "lazy")
                    .attr("width", "240");
        }
    }

    private void calendar(Element facts) {
        result.site().all(Event.class).stream()
                .filter(event -> event.address().equals(address))
                .findFirst()
                .ifPresent(event -> fact(
                        facts,
                        "Kalender",
                        inCalendar("SUMMARY"),
                        GermanSchedule.words(event.schedule()),
                        inCalendar("LOCATION")));
    }

    /** Returns a property of the calendar file of an event, or an empty text if it is in no calendar. */
    private String inCalendar(String property) {
        String file = staging().text(Staging.path(address + "termin.ics")).orElse("");
        // Long lines are folded (RFC 5545, 3.1), and some characters escaped (3.3.11).
        return file.replace("\r\n ", "")
                .lines()
                .filter(line -> line.startsWith(property + ":"))
                .map(line -> line.substring(property.length() + 1).replaceAll("\\\\(.)", "$1"))
                .findFirst()
                .orElse("");
    }

    private void feed(Element facts) {
        Stream<String> own = page.select("link[type=application/feed+json]").eachAttr("href").stream()
                .map(href ->
                        URI.create("http://localhost" + address).resolve(href).getPath());
        Stream.concat(
                        own,
                        List.of(
                                        FeedNames.NEWS,
                                        FeedNames.EVENTS,
                                        FeedNames.PRACTICES,
                                        FeedNames.DEADLINES,
                                        FeedNames.MARKET)
                                .stream()
                                .map(name -> Area.FEEDS.below(name + ".json")))
                .flatMap(path -> staging().text(Staging.path(path)).stream())
                .flatMap(this::entries)
                .findFirst()
                .ifPresent(entry -> fact(
                        facts,
                        "Feed",
                        text(entry, "title"),
                        GermanDates.day(OffsetDateTime.parse(text(entry, "date_published"))
                                .toLocalDate())));
    }

    private Stream<JsonObject> entries(String feed) {
        String url = result.site().settings().absolute(address);
        return JsonParser.parseString(feed).getAsJsonObject().getAsJsonArray("items").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(entry -> text(entry, "url").equals(url));
    }

    private static String text(JsonObject entry, String name) {
        return entry.has(name) ? entry.get(name).getAsString() : "";
    }

    private Staging staging() {
        return result.staging();
    }

    private static Element fact(Element facts, String label, String... lines) {
        facts.appendElement("dt").text(label);
        Element value = facts.appendElement("dd");
        Stream.of(lines)
                .filter(line -> !line.isEmpty())
                .forEach(line -> value.appendElement("span").text(line));
        return value;
    }

    private String problems() {
        long errors = state.errors();
        return errors > 0 || state.isBroken()
                ? count(Math.max(1, errors), "Fehler", "Fehler")
                : count(state.problems().size(), "Hinweis", "Hinweise");
    }

    private static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static void link(Element parent, String address, String text) {
        parent.appendElement("a").attr("href", address).text(text);
    }

    private static void mark(Element parent, String text) {
        parent.appendText(" ").appendElement("span").addClass("vorschau-marke").text(text);
    }
}
