package de.klimanetz.view;

import de.klimanetz.model.Area;
import de.klimanetz.model.Event;
import de.klimanetz.model.Figure;
import de.klimanetz.model.Member;
import de.klimanetz.model.PartialDate;
import de.klimanetz.model.Picture;
import de.klimanetz.wording.GermanDates;
import de.klimanetz.wording.GermanFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The Kommunen: overview with map and list, and a page each. */
final class MemberPages {

    private static final int SHOWN = 8;

    /** The overview. */
    public record Overview(Optional<MapView> map, List<Entry> entries) {}

    /** One line of the list: how much there is to find. */
    public record Entry(String title, String address, String kind, String population, String content) {}

    /**
     * What the page of a Kommune shows: what comes there and in the whole Kreis; of its past only the newest.
     *
     * @param pastMore how many past events are not shown
     * @param list of all its own events
     * @param subscribe where one can subscribe to what comes
     */
    public record View(
            MemberData data,
            String kind,
            String teaser,
            List<Fact> profile,
            String hall,
            List<Fact> contact,
            List<Fact> climateOffice,
            Prose prose,
            Optional<Picture> picture,
            List<Card> offers,
            List<EventCard> coming,
            List<EventCard> past,
            int pastMore,
            List<Card> practices,
            TransferPart transfer,
            List<Card> news,
            Optional<Link> list,
            String subscribe) {}

    private final Workbench bench;

    MemberPages(Workbench bench) {
        this.bench = bench;
    }

    List<WebPage> pages() {
        List<WebPage> pages = new ArrayList<>();
        pages.add(overview());
        bench.site()
                .members()
                .forEach(member -> pages.add(bench.itemPage(member, Link.to(Area.MEMBERS), view(member))));
        return pages;
    }

    private WebPage overview() {
        List<Entry> entries = bench.site().members().stream().map(this::entry).toList();
        return bench.overview(
                "members",
                Link.to(Area.MEMBERS),
                "Die Kommunen im " + bench.site().network().title() + ": Karte, Liste und je eine Seite mit Kontakt, "
                        + "Terminen und guter Praxis.",
                new Overview(MapView.fine(bench), entries));
    }

    private Entry entry(Member member) {
        List<String> parts = new ArrayList<>();
        count(parts, bench.related().eventsOfMember(member.slug()).size(), "Termin", "Termine");
        count(parts, bench.related().practicesOfMember(member.slug()).size(), "gutes Beispiel", "gute Beispiele");
        count(parts, bench.related().newsOfMember(member.slug()).size(), "Meldung", "Meldungen");
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

    private View view(Member member) {
        List<Event> past = EventPages.newestFirst(bench.related().eventsOfMember(member.slug()).stream()
                .filter(event -> event.schedule().isOver(bench.today()))
                .toList());
        return new View(
                new MemberData(
                        member, Cards.link(bench.site().network()), bench.site().settings()),
                member.kind().label(),
                member.teaser(),
                profile(member),
                member.isDistrict() ? "Kreisverwaltung" : "Rathaus",
                new Facts()
                        .contact(member.offices().hall())
                        .web("Website", member.offices().website())
                        .list(),
                new Facts()
                        .contact(member.offices().climate())
                        .web("Seite zum Klimaschutz", member.offices().climatePage())
                        .list(),
                Prose.of(member.body()),
                member.picture(),
                new TownOffers(bench, member).cards(),
                bench.cards().events(bench.comingIn(member).limit(SHOWN)),
                bench.cards().events(past.stream().limit(SHOWN)),
                Math.max(0, past.size() - SHOWN),
                bench.related().practicesOfMember(member.slug()).stream()
                        .map(bench.cards()::practice)
                        .toList(),
                new TransferEntries(bench).of(member),
                bench.related().newsOfMember(member.slug()).stream()
                        .limit(SHOWN)
                        .map(bench.cards()::news)
                        .toList(),
                bench.facets().member(member.slug()).map(Facet::link),
                Channels.address(member));
    }

    private static List<Fact> profile(Member member) {
        Facts facts = new Facts()
                .add("Rolle", member.membership().role().label())
                .add("Dabei seit", GermanDates.date(member.membership().since()))
                .add("Dabei bis", date(member.membership().left()))
                .add("Regierungsbezirk", member.geography().region());
        figure(facts, "Einwohner", member.geography().population(), "");
        figure(facts, "Fläche", member.geography().area(), " km²");
        return facts.add("Gemeindeschlüssel", member.ags())
                .add("Konzept", member.plan().name())
                .add("Konzept seit", date(member.plan().since()))
                .add("Förderung des Konzepts", member.plan().funding())
                .add("Klimaschutzmanagement seit", date(member.plan().managerSince()))
                .list();
    }

    private static void figure(Facts facts, String label, Optional<Figure> figure, String unit) {
        figure.ifPresent(value ->
                facts.add(label, GermanFigures.number(value.value()) + unit, "", GermanFigures.provenance(value)));
    }

    private static String date(Optional<PartialDate> date) {
        return date.map(GermanDates::date).orElse("");
    }
}
