package de.klimanetz.kind.member;

import de.klimanetz.kind.event.ComingEvents;
import de.klimanetz.kind.event.EventCard;
import de.klimanetz.kind.event.EventCards;
import de.klimanetz.kind.event.EventDays;
import de.klimanetz.kind.event.EventFacets;
import de.klimanetz.kind.event.EventLists;
import de.klimanetz.kind.offer.TownOffers;
import de.klimanetz.kind.practice.TransferEntries;
import de.klimanetz.kind.practice.TransferPart;
import de.klimanetz.model.Area;
import de.klimanetz.model.Event;
import de.klimanetz.model.Member;
import de.klimanetz.model.News;
import de.klimanetz.model.Practice;
import de.klimanetz.page.Article;
import de.klimanetz.page.Card;
import de.klimanetz.page.Fact;
import de.klimanetz.page.Facts;
import de.klimanetz.page.Link;
import de.klimanetz.page.MapView;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.Subscribe;
import de.klimanetz.page.WebPage;
import de.klimanetz.wording.GermanFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages of Kommunen: overview with map and list, and one page per Kommune. */
final class MemberPages {

    static final PageSet<String> OVERVIEW = PageSet.page(MemberPages::overview);
    static final PageSet<Member> SET = PageSet.each(Member.class, MemberPages::page);

    private static final int SHOWN = 8;

    /** The content of the overview. */
    public record Overview(Optional<MapView> map, List<Entry> entries) {}

    /** One line of the list; {@code content} counts the items of the Kommune. */
    public record Entry(String title, String address, String kind, String population, String content) {}

    /** The content of the page of a Kommune. */
    public record View(
            MemberData data,
            String kind,
            Article article,
            List<Fact> profile,
            Offices offices,
            List<Card> offers,
            Events events,
            List<Card> practices,
            TransferPart transfer,
            List<Card> news) {}

    /** The contacts: the office for climate protection, and the town hall with its heading. */
    public record Offices(List<Fact> climate, String hallName, List<Fact> hall) {}

    /**
     * Coming events there and in the whole Kreis, and the newest past ones.
     *
     * @param pastMore number of past events that are not shown
     * @param list link to the list of all its own events
     * @param subscribe where to subscribe to its events
     */
    public record Events(
            List<EventCard> coming, List<EventCard> past, int pastMore, Optional<Link> list, String subscribe) {}

    private MemberPages() {}

    private static WebPage overview(PageContext context) {
        return Pages.overview(
                "member/list",
                Area.MEMBERS,
                "Die Kommunen im " + context.network().title() + ": Karte, Liste und je eine Seite mit Kontakt, "
                        + "Terminen und guter Praxis.",
                new Overview(
                        MapView.fine(context),
                        context.all(Member.class).stream()
                                .map(member -> entry(member, context))
                                .toList()),
                context);
    }

    private static Entry entry(Member member, PageContext context) {
        List<String> parts = new ArrayList<>();
        count(parts, context.ofMember(Event.class, member.slug()).size(), "Termin", "Termine");
        count(parts, context.ofMember(Practice.class, member.slug()).size(), "gutes Beispiel", "gute Beispiele");
        count(parts, context.ofMember(News.class, member.slug()).size(), "Meldung", "Meldungen");
        String population = member.geography()
                .population()
                .map(figure -> GermanFigures.number(figure.value()) + " Einwohner")
                .orElse("");
        return new Entry(
                member.title(), member.address(), member.kind().label(), population, String.join(" · ", parts));
    }

    private static void count(List<String> parts, int count, String one, String many) {
        if (count > 0) {
            parts.add(count + "\u00a0" + (count == 1 ? one : many));
        }
    }

    private static WebPage page(Member member, PageContext context) {
        return Pages.item(member, Area.MEMBERS, view(member, context), context);
    }

    private static View view(Member member, PageContext context) {
        return new View(
                new MemberData(member, Link.to(context.network()), context.settings()),
                member.kind().label(),
                Article.of(member, context),
                MemberProfile.facts(member),
                offices(member),
                TownOffers.cards(member, context),
                events(member, context),
                context.cards(context.ofMember(Practice.class, member.slug()).stream()),
                TransferEntries.of(member, context),
                context.cards(
                        context.ofMember(News.class, member.slug()).stream().limit(SHOWN)));
    }

    private static Offices offices(Member member) {
        return new Offices(
                new Facts()
                        .contact(member.offices().climate())
                        .web("Seite zum Klimaschutz", member.offices().climatePage())
                        .list(),
                member.isDistrict() ? "Kreisverwaltung" : "Rathaus",
                new Facts()
                        .contact(member.offices().hall())
                        .web("Website", member.offices().website())
                        .list());
    }

    private static Events events(Member member, PageContext context) {
        List<Event> past = EventDays.newestFirst(context.ofMember(Event.class, member.slug()).stream()
                .filter(event -> event.schedule().isOver(context.today()))
                .toList());
        return new Events(
                EventCards.list(ComingEvents.in(member, context).limit(SHOWN), context),
                EventCards.list(past.stream().limit(SHOWN), context),
                Math.max(0, past.size() - SHOWN),
                context.ask(EventFacets.INDEX, EventFacets::list, EventLists.address(member)),
                Subscribe.address(member));
    }
}
