package de.klimanetz.kind.member;

import de.klimanetz.kind.CalendarBox;
import de.klimanetz.kind.duty.DutyCell;
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
import de.klimanetz.page.MapContent;
import de.klimanetz.page.MapView;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.Subscribe;
import de.klimanetz.page.WebPage;
import de.klimanetz.wording.GermanFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of Kommunen: overview with map and list, and one page per Kommune. */
final class MemberPages {

    static final PageSet<String> OVERVIEW = PageSet.page(MemberPages::overview);
    static final PageSet<Member> SET = PageSet.each(Member.class, MemberPages::page);

    private static final int SHOWN = 8;
    private static final MapView.Mark HERE = new MapView.Mark("hier", "");

    /** The content of the overview. */
    public record Overview(Optional<MapView> map, List<Entry> entries) {}

    /** One line of the list; {@code content} counts the items of the Kommune. */
    public record Entry(String title, String address, String kind, String population, String content) {}

    /** The content of the page of a Kommune. */
    public record View(
            MemberData data,
            String kicker,
            Neighbourhood neighbourhood,
            Article article,
            List<Fact> profile,
            Offices offices,
            List<Card> offers,
            Events events,
            List<Card> practices,
            TransferPart transfer,
            List<DutyCell> duties,
            List<Card> news) {}

    /**
     * The town among those with which it does something together.
     *
     * @param map for the Kreis all its towns; empty if the network has no outlines
     */
    public record Neighbourhood(Optional<MapView> map, List<Partner> partners) {}

    /** A town, and what the two do together. */
    public record Partner(Link town, List<Link> reasons) {}

    /**
     * The contacts: the office for climate protection, and the town hall with its heading.
     *
     * @param first telephone and e-mail of the office, else of the town hall; may be empty
     * @param instead the Kreis, if both are unknown
     */
    public record Offices(
            List<Fact> first, Optional<Link> instead, List<Fact> climate, String hallName, List<Fact> hall) {}

    /**
     * Coming events there and in the whole Kreis, and the newest past ones.
     *
     * @param pastMore number of past events that are not shown
     * @param list link to the list of all its own events
     * @param subscribe where to subscribe to its events
     */
    public record Events(
            List<EventCard> coming,
            List<EventCard> past,
            int pastMore,
            Optional<Link> list,
            String subscribe,
            Optional<CalendarBox> calendar) {}

    private MemberPages() {}

    private static WebPage overview(PageContext context) {
        return Pages.overview(
                "member/list",
                Area.MEMBERS,
                "Die Kommunen im " + context.network().title() + ": Karte, Liste und je eine Seite mit Kontakt, "
                        + "Terminen und guter Praxis.",
                new Overview(
                        MapView.fine(MapContent.NAMES, context),
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
        String population = population(member).orElse("");
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
                kicker(member),
                neighbourhood(member, context),
                Article.of(member, context),
                MemberProfile.facts(member),
                offices(member, context),
                TownOffers.cards(member, context),
                events(member, context),
                context.cards(context.ofMember(Practice.class, member.slug()).stream()),
                TransferEntries.of(member, context),
                DutyCell.of(member, context),
                context.cards(
                        context.ofMember(News.class, member.slug()).stream().limit(SHOWN)));
    }

    private static String kicker(Member member) {
        List<String> parts = new ArrayList<>(List.of(member.kind().label()));
        population(member).ifPresent(parts::add);
        member.geography()
                .area()
                .map(figure -> GermanFigures.number(figure.value()) + "\u00a0km²")
                .ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    private static Optional<String> population(Member member) {
        return member.geography().population().map(figure -> GermanFigures.number(figure.value()) + " Einwohner");
    }

    private static Neighbourhood neighbourhood(Member member, PageContext context) {
        List<TownRelations.Partner> partners = context.ask(TownRelations.INDEX, TownRelations::partners, member.slug());
        Map<String, Link> towns = context.towns().bySlug();
        List<Partner> named = partners.stream()
                .map(partner -> new Partner(towns.get(partner.town()), partner.reasons()))
                .toList();
        if (member.isDistrict()) {
            return new Neighbourhood(MapView.coarse(MapContent.NAMES, context), named);
        }
        Set<String> shown = partners.stream().map(TownRelations.Partner::town).collect(Collectors.toSet());
        MapContent content = MapContent.NAMES
                .marked(other -> other.slug().equals(member.slug()) ? HERE : MapView.Mark.NONE)
                .connected(partners.stream()
                        .map(partner -> new MapContent.Connection(
                                member.slug(), partner.town(), partner.reasons().size() > 1 ? "oft" : "einmal"))
                        .toList())
                .around(member.slug());
        return new Neighbourhood(MapView.fine(content, context), named);
    }

    private static Offices offices(Member member, PageContext context) {
        List<Fact> first = Stream.of(
                        member.offices().climate(), member.offices().hall())
                .map(contact -> new Facts().reach(contact).list())
                .filter(facts -> !facts.isEmpty())
                .findFirst()
                .orElse(List.of());
        Optional<Link> district = context.all(Member.class).stream()
                .filter(Member::isDistrict)
                .findFirst()
                .map(Link::to);
        return new Offices(
                first,
                district.filter(link -> first.isEmpty() && !member.isDistrict()),
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
                Subscribe.address(member),
                CalendarBox.of(member.slug(), context));
    }
}
