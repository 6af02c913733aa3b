package de.klimanetz.view;

import de.klimanetz.model.EventKind;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.Settings;
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

    /** Where the list tells of an item; of one that it leaves out, the list as a whole. */
    static String address(Item item) {
        boolean listed = item instanceof Member || !item.common().example();
        return listed ? address(item.slug()) : SubscribePage.LINK.address();
    }

    static String address(String name) {
        return SubscribePage.LINK.address() + "#" + id(name);
    }

    List<Group<Channel>> groups() {
        List<Channel> all =
                List.of(channel("Alle Termine", "alle", embeds(settings().title(), "alle")));
        List<Channel> members =
                bench.site().members().stream().map(this::embeddable).toList();
        List<Channel> campaigns = bench.site().campaigns().stream()
                .filter(campaign ->
                        !campaign.isOver(bench.today()) && !campaign.common().example())
                .map(this::embeddable)
                .toList();
        List<Channel> series = bench.site().series().stream()
                .filter(one -> !one.common().example())
                .map(one -> channel(one.title(), one.slug(), List.of()))
                .toList();
        List<Channel> kinds = Stream.of(EventKind.values())
                .map(kind -> channel(kind.label(), kind.calendar(), List.of()))
                .toList();
        return filled(List.of(
                new Group<>("Alles", "seite-alles", all),
                new Group<>("Kommunen", "seite-kommunen", members),
                new Group<>("Kampagnen", "seite-kampagnen", campaigns),
                new Group<>("Regelmäßige Treffen", "seite-reihen", series),
                new Group<>("Arten von Terminen", "seite-arten", kinds)));
    }

    /** The same list with only what can be embedded. */
    List<Group<Channel>> toEmbed() {
        return filled(groups().stream()
                .map(group -> new Group<>(
                        group.title(),
                        group.id(),
                        group.entries().stream()
                                .filter(channel -> !channel.embeds().isEmpty())
                                .toList()))
                .toList());
    }

    private static List<Group<Channel>> filled(List<Group<Channel>> groups) {
        return groups.stream().filter(group -> !group.entries().isEmpty()).toList();
    }

    private Channel embeddable(Item item) {
        return channel(item.title(), item.slug(), embeds(item.title(), item.slug()));
    }

    private Channel channel(String title, String name, List<Channel.Way> embeds) {
        return new Channel(title, id(name), List.of(calendar("/kalender/" + name + ".ics")), embeds);
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
