package de.klimanetz.view;

import de.klimanetz.model.EventKind;
import de.klimanetz.model.Item;
import de.klimanetz.model.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What is given out under which name, as one list for all pages that explain it. What is invented or over is not offered
 * to new readers; it stays where it is for those who have it.
 */
final class Channels {

    private final Workbench bench;

    Channels(Workbench bench) {
        this.bench = bench;
    }

    /** Where an item stands in the list. */
    static String address(Item item) {
        return SubscribePage.LINK.address() + "#" + id(item.slug());
    }

    List<Group<Channel>> groups() {
        return Stream.of(
                        new Group<>(
                                "Alles",
                                "seite-alles",
                                List.of(channel(
                                        "Alle Termine",
                                        "alle",
                                        embeds(settings().title(), "alle")))),
                        group("Kommunen", "seite-kommunen", bench.site().members().stream(), true),
                        group(
                                "Kampagnen",
                                "seite-kampagnen",
                                bench.site().campaigns().stream().filter(campaign -> !campaign.isOver(bench.today())),
                                true),
                        group("Regelmäßige Treffen", "seite-reihen", bench.site().series().stream(), false),
                        new Group<>(
                                "Arten von Terminen",
                                "seite-arten",
                                Stream.of(EventKind.values())
                                        .map(kind -> channel(kind.label(), kind.calendar(), List.of()))
                                        .toList()))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    /** The same list with only what can be embedded. */
    List<Group<Channel>> embeddable() {
        return groups().stream()
                .map(group -> new Group<>(
                        group.title(),
                        group.id(),
                        group.entries().stream()
                                .filter(channel -> !channel.embeds().isEmpty())
                                .toList()))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    private Group<Channel> group(String title, String id, Stream<? extends Item> items, boolean embeddable) {
        return new Group<>(
                title,
                id,
                items.filter(item -> !item.common().example())
                        .map(item -> channel(
                                item.title(), item.slug(), embeddable ? embeds(item.title(), item.slug()) : List.of()))
                        .toList());
    }

    private Channel channel(String title, String name, List<Channel.Way> embeds) {
        List<Channel.Way> subscriptions = new ArrayList<>();
        subscriptions.add(calendar("/kalender/" + name + ".ics"));
        return new Channel(title, id(name), subscriptions, embeds);
    }

    private Channel.Way calendar(String address) {
        String absolute = settings().absolute(address);
        return new Channel.Way("Kalender", address, absolute, absolute.replaceFirst("^https?:", "webcal:"));
    }

    private List<Channel.Way> embeds(String title, String name) {
        String page = EmbedPages.address(name);
        String fragment = EmbedPages.fragment(name);
        return List.of(
                new Channel.Way("Rahmen", page, frame(title, settings().absolute(page)), ""),
                new Channel.Way("HTML-Stück", fragment, settings().absolute(fragment), ""));
    }

    /** Fetched only when it comes into sight, without telling from which page. */
    private static String frame(String title, String address) {
        return new Element("iframe")
                .attr("src", address)
                .attr("title", EmbedPages.title(title))
                .attr("width", "100%")
                .attr("height", "600")
                .attr("loading", "lazy")
                .attr("referrerpolicy", "no-referrer")
                .attr("style", "border:0")
                .outerHtml();
    }

    private Settings settings() {
        return bench.site().settings();
    }

    private static String id(String name) {
        return "abo-" + name;
    }
}
