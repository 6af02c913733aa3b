package de.klimanetz.site;

import de.klimanetz.kind.event.ComingEvents;
import de.klimanetz.kind.event.EventCard;
import de.klimanetz.kind.event.EventCards;
import de.klimanetz.model.Area;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.Member;
import de.klimanetz.page.Group;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.Subscribe;
import de.klimanetz.page.WebPage;
import de.klimanetz.wording.GermanDates;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Coming events for other websites: a page for an iframe, and the same as an HTML fragment. For the whole site, per
 * Kommune and per campaign. Those of a campaign stay after its end, since other websites use them.
 */
final class EmbedPages {

    static final PageSet<String> GUIDE = PageSet.page(EmbedPages::guide);
    static final PageSet<String> ALL = PageSet.once(EmbedPages::ofAll);
    static final PageSet<Member> MEMBERS =
            new PageSet<>(context -> context.all(Member.class), true, EmbedPages::ofMember);
    static final PageSet<Campaign> CAMPAIGNS =
            new PageSet<>(context -> context.all(Campaign.class), true, EmbedPages::ofCampaign);

    private static final int MOST = 10;

    /**
     * The content of an embed.
     *
     * @param more number of coming events that are left out
     * @param none text if there are no coming events
     * @param source the page of this site with the full content
     * @param canonical absolute address of that page
     * @param subscribe address of the entry on the subscription page; empty if the campaign is over
     */
    public record View(
            List<EventCard> events,
            int more,
            String none,
            Link source,
            String canonical,
            String subscribe,
            Link licence) {}

    /** Content of the guide: the code to copy, and the addresses used in its examples. */
    public record Guide(List<Group<Channel>> channels, String fragment, String host) {}

    private EmbedPages() {}

    static String address(String name) {
        return Area.EMBEDS.below(name + "/");
    }

    /** Returns the address of the fragment: not {@code .html}, so that it is neither finished nor audited. */
    static String fragment(String name) {
        return address(name) + "termine.htm";
    }

    static String title(String of) {
        return "Nächste Termine: " + of;
    }

    private static WebPage guide(PageContext context) {
        return Pages.overview(
                "site/embed-guide",
                Area.EMBEDS,
                "Termine aus dem " + context.network().title()
                        + " auf der eigenen Website zeigen: Code zum Kopieren, ohne Skript und ohne Cookies.",
                new Guide(
                        new Channels(context).toEmbed(),
                        context.settings().absolute(fragment(Channels.ALL)),
                        context.settings().baseUrl().getHost()),
                context);
    }

    private static List<WebPage> ofAll(PageContext context) {
        Link source = new Link("Alle Termine", Area.EVENTS.address());
        View view = coming(ComingEvents.all(context).stream(), source, Area.SUBSCRIBE.address(), context);
        return pages(Channels.ALL, context.settings().title(), view, today(context));
    }

    private static List<WebPage> ofMember(Member member, PageContext context) {
        View view = coming(ComingEvents.in(member, context), Link.to(member), Subscribe.address(member), context);
        return pages(member.slug(), member.title(), view, today(context));
    }

    private static List<WebPage> ofCampaign(Campaign campaign, PageContext context) {
        if (campaign.isOver(context.today())) {
            String over = "Diese Kampagne ist beendet (" + GermanDates.period(campaign.from(), campaign.to()) + ").";
            View view = view(List.of(), over, Link.to(campaign), "", context);
            return pages(campaign.slug(), campaign.title(), view, "");
        }
        Stream<Event> events = context.ofCampaign(Event.class, campaign.slug()).stream()
                .filter(event -> !event.schedule().isOver(context.today()));
        View view = coming(events, Link.to(campaign), Subscribe.address(campaign), context);
        return pages(campaign.slug(), campaign.title(), view, today(context));
    }

    private static String today(PageContext context) {
        return GermanDates.day(context.today());
    }

    private static View coming(Stream<Event> events, Link source, String subscribe, PageContext context) {
        List<Event> real = events.filter(event -> !event.isExample()).toList();
        return view(real, "Zurzeit ist kein Termin angekündigt.", source, subscribe, context);
    }

    private static View view(List<Event> events, String none, Link source, String subscribe, PageContext context) {
        return new View(
                EventCards.list(events.stream().limit(MOST), context),
                Math.max(0, events.size() - MOST),
                none,
                source,
                context.settings().absolute(source.address()),
                subscribe,
                new Link(
                        context.settings().licence().label(),
                        context.settings().licence().address()));
    }

    private static List<WebPage> pages(String name, String title, View view, String asOf) {
        return List.of(
                page("site/embed", address(name), title, view, asOf),
                page("site/embed-fragment", fragment(name), title, view, asOf));
    }

    /** Without a date of change, so that it is not indexed: it duplicates another page. */
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
                List.of(),
                "",
                Optional.empty());
    }
}
