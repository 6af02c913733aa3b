package de.klimanetz.view;

import de.klimanetz.model.Area;
import de.klimanetz.model.Body;
import de.klimanetz.model.Offer;
import de.klimanetz.model.Picture;
import de.klimanetz.model.Round;
import de.klimanetz.wording.GermanDates;
import de.klimanetz.wording.GermanRounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The offers: overview by what one can use now, and a page each. */
final class OfferPages {

    /** The overview; groups without offers are left out. */
    public record Overview(List<Group<Card>> groups) {}

    /** One round; what is not known is empty. */
    public record RoundView(String when, List<Link> towns, String registration, String places, String result) {}

    /**
     * What the page of an offer shows.
     *
     * @param rounds by running, coming and past; none for an offer without rounds
     */
    public record View(
            String kind,
            String state,
            String teaser,
            List<Fact> facts,
            List<Fact> contact,
            Prose prose,
            Optional<Picture> picture,
            boolean example,
            List<Group<RoundView>> rounds,
            Optional<Coverage> coverage,
            Optional<Link> campaign,
            List<Link> themes,
            List<Link> members,
            List<Link> topics) {}

    private final Workbench bench;

    OfferPages(Workbench bench) {
        this.bench = bench;
    }

    List<WebPage> pages() {
        List<WebPage> pages = new ArrayList<>();
        if (!bench.site().offers().isEmpty()) {
            pages.add(overview());
        }
        bench.site().offers().forEach(offer -> pages.add(bench.itemPage(offer, Link.to(Area.OFFERS), view(offer))));
        return pages;
    }

    /** An offer in a list. */
    static Card card(Offer offer, LocalDate today) {
        return card(
                offer,
                offer.kind().label() + " · " + Availability.of(offer, today).words());
    }

    /** The same with other words above the title. */
    static Card card(Offer offer, String kicker) {
        return new Card(offer.title(), offer.address(), kicker, "", offer.teaser(), offer.isExample());
    }

    private WebPage overview() {
        List<Group<Card>> groups = Stream.of(Availability.values())
                .map(availability -> new Group<>(
                        availability.heading(),
                        availability.key(),
                        bench.site().offers().stream()
                                .filter(offer -> Availability.of(offer, bench.today()) == availability)
                                .map(offer -> card(offer, bench.today()))
                                .toList()))
                .filter(group -> !group.entries().isEmpty())
                .toList();
        return bench.overview(
                "offers",
                Link.to(Area.OFFERS),
                "Rat zum Haus, zur Energie und zur Förderung im "
                        + bench.site().network().title()
                        + ": Angebote, ihre Runden durch die Kommunen und die Anmeldung.",
                new Overview(groups));
    }

    private View view(Offer offer) {
        return new View(
                offer.kind().label(),
                Availability.of(offer, bench.today()).words(),
                offer.teaser(),
                facts(offer),
                new Facts().contact(offer.contact()).list(),
                Prose.of(offer.body()).without(offer.body().section(Body.ROUNDS)),
                offer.picture(),
                offer.isExample(),
                rounds(offer),
                Coverage.of(offer, bench),
                offer.campaign().flatMap(bench::campaign),
                bench.themes(offer),
                bench.around().towns().links(offer),
                bench.around().topics(offer));
    }

    private List<Group<RoundView>> rounds(Offer offer) {
        return Stream.of(RoundState.RUNNING, RoundState.COMING, RoundState.PAST)
                .map(state -> new Group<>(
                        switch (state) {
                            case RUNNING -> "Laufende Runden";
                            case COMING -> "Kommende Runden";
                            case PAST, UNKNOWN -> "Bisherige Runden";
                        },
                        "runden-" + state.key(),
                        offer.rounds().stream()
                                .filter(round -> RoundState.of(round, bench.today()) == state)
                                .map(this::round)
                                .toList()))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    private RoundView round(Round round) {
        return new RoundView(
                GermanRounds.when(round),
                bench.around().towns().links(round.members()),
                GermanRounds.registration(round, bench.today()),
                GermanRounds.places(round),
                round.result());
    }

    private static List<Fact> facts(Offer offer) {
        Offer.Booking booking = offer.booking();
        return new Facts()
                .add("Von", offer.provider())
                .add("Kosten", offer.cost())
                .add("Bis", offer.until().map(GermanDates::date).orElse(""))
                .web("Anmeldung", booking.address())
                .add("Anmeldung per E-Mail", booking.email(), "mailto:" + booking.email(), "")
                .add("Anmeldung per Telefon", booking.phone(), Facts.telephone(booking.phone()), "")
                .web("Website", offer.website())
                .list();
    }
}
