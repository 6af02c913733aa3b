package de.klimanetz.view;

import de.klimanetz.model.Area;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.Member;
import de.klimanetz.wording.GermanDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What comes next, for the websites of others: a page to show in a frame, and the same as a piece of HTML to put into a
 * page. For all, every Kommune and every campaign; that of a campaign stays when it is over, since others point to it.
 */
final class EmbedPages {

    /** So many events a frame shows. */
    private static final int MOST = 10;

    /**
     * What is shown elsewhere.
     *
     * @param more how many events come besides
     * @param none what to say when no event comes
     * @param source the page that shows the same and more
     * @param canonical its absolute address
     * @param subscribe where one can subscribe to it, or empty when nothing more will come
     */
    public record View(
            List<EventCard> events, int more, String none, Link source, String canonical, String subscribe) {}

    /** What the guide shows: the code to copy, and the addresses that its examples use. */
    public record Guide(List<Group<Channel>> channels, String fragment, String host) {}

    private final Workbench bench;

    EmbedPages(Workbench bench) {
        this.bench = bench;
    }

    static String address(String name) {
        return Area.EMBEDS.below(name + "/");
    }

    /** It ends in another way than pages, since it is none: it has no head, and its links are absolute. */
    static String fragment(String name) {
        return address(name) + "termine.htm";
    }

    static String title(String of) {
        return "Nächste Termine: " + of;
    }

    List<WebPage> pages() {
        List<WebPage> pages = new ArrayList<>();
        pages.add(guide());
        String all = bench.site().settings().title();
        String subscribe = Area.SUBSCRIBE.address();
        addComing(pages, "alle", all, view(bench.coming().stream(), FacetPages.ALL, subscribe));
        for (Member member : bench.site().members()) {
            Stream<Event> events = bench.comingIn(member);
            View view = view(events, Cards.link(member), Channels.address(member));
            addComing(pages, member.slug(), member.title(), view);
        }
        bench.site().campaigns().forEach(campaign -> addCampaign(pages, campaign));
        return pages;
    }

    private WebPage guide() {
        List<Group<Channel>> channels = new Channels(bench).toEmbed();
        return bench.overview(
                "embed-guide",
                Link.to(Area.EMBEDS),
                "Termine aus dem " + bench.site().network().title()
                        + " auf der eigenen Website zeigen: Code zum Kopieren, ohne Skript und ohne Cookies.",
                new Guide(
                        channels,
                        bench.site().settings().absolute(fragment("alle")),
                        bench.site().settings().baseUrl().getHost()));
    }

    private void addCampaign(List<WebPage> pages, Campaign campaign) {
        if (campaign.isOver(bench.today())) {
            String over = "Diese Kampagne ist beendet (" + GermanDates.period(campaign.from(), campaign.to()) + ").";
            View view = view(List.of(), over, Cards.link(campaign), "");
            add(pages, campaign.slug(), campaign.title(), view, "");
        } else {
            Stream<Event> events = bench.related().eventsOfCampaign(campaign.slug()).stream()
                    .filter(event -> !event.schedule().isOver(bench.today()));
            View view = view(events, Cards.link(campaign), Channels.address(campaign));
            addComing(pages, campaign.slug(), campaign.title(), view);
        }
    }

    private void addComing(List<WebPage> pages, String name, String title, View view) {
        add(pages, name, title, view, GermanDates.day(bench.today()));
    }

    private View view(Stream<Event> events, Link source, String subscribe) {
        List<Event> real = events.filter(event -> !event.isExample()).toList();
        return view(real, "Zurzeit ist kein Termin angekündigt.", source, subscribe);
    }

    private View view(List<Event> events, String none, Link source, String subscribe) {
        return new View(
                bench.cards().events(events.stream().limit(MOST)),
                Math.max(0, events.size() - MOST),
                none,
                source,
                bench.site().settings().absolute(source.address()),
                subscribe);
    }

    private static void add(List<WebPage> pages, String name, String title, View view, String asOf) {
        pages.add(page("embed", address(name), title, view, asOf));
        pages.add(page("embed-fragment", fragment(name), title, view, asOf));
    }

    /** Never to be found: the page that it repeats is. */
    private static WebPage page(String template, String address, String title, View view, String asOf) {
        return new WebPage(
                template,
                address,
                title(title),
                "Was als Nächstes ansteht, zum Einbetten in andere Websites.",
                "de",
                List.of(),
                view,
                Optional.empty(),
                asOf,
                Optional.empty(),
                Optional.empty());
    }
}
