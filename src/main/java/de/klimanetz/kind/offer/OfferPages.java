package de.klimanetz.kind.offer;

import de.klimanetz.model.Area;
import de.klimanetz.model.Body;
import de.klimanetz.model.Offer;
import de.klimanetz.model.Round;
import de.klimanetz.page.Article;
import de.klimanetz.page.Basis;
import de.klimanetz.page.Card;
import de.klimanetz.page.Fact;
import de.klimanetz.page.Facts;
import de.klimanetz.page.Group;
import de.klimanetz.page.Link;
import de.klimanetz.page.Overview;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.WebPage;
import de.klimanetz.wording.GermanDates;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages of offers: overview by availability, and one page per offer. */
final class OfferPages {

    static final PageSet<String> OVERVIEW = PageSet.once(OfferPages::overview);
    static final PageSet<Offer> SET = PageSet.each(Offer.class, OfferPages::page);

    /** One round; unknown values are empty. */
    public record RoundView(String when, List<Link> towns, String registration, String places, String result) {}

    /**
     * The content of an offer page.
     *
     * @param rounds running, coming and past rounds; empty for an offer without rounds
     */
    public record View(
            String kind,
            String state,
            Article article,
            List<Fact> facts,
            List<Fact> contact,
            List<Group<RoundView>> rounds,
            Optional<Coverage> coverage,
            Optional<Link> campaign,
            List<Link> themes) {}

    private OfferPages() {}

    static Card card(Offer offer, Basis basis) {
        return Card.of(
                offer,
                offer.kind().label() + " · "
                        + Availability.of(offer, basis.today()).words(),
                "");
    }

    private static List<WebPage> overview(PageContext context) {
        Overview overview = Overview.by(
                context.all(Offer.class),
                List.of(Availability.values()),
                offer -> Availability.of(offer, context.today()),
                Availability::heading,
                Availability::key,
                context);
        return overview.groups().isEmpty()
                ? List.of()
                : List.of(Pages.overview(
                        "site/overview",
                        Area.OFFERS,
                        "Rat zum Haus, zur Energie und zur Förderung im "
                                + context.network().title()
                                + ": Angebote, ihre Runden durch die Kommunen und die Anmeldung.",
                        overview,
                        context));
    }

    private static WebPage page(Offer offer, PageContext context) {
        return Pages.item(offer, Area.OFFERS, view(offer, context), context);
    }

    private static View view(Offer offer, PageContext context) {
        Article article = Article.of(offer, context);
        return new View(
                offer.kind().label(),
                Availability.of(offer, context.today()).words(),
                article.with(article.prose().without(offer.body().section(Body.ROUNDS))),
                facts(offer, context),
                new Facts().contact(offer.contact()).list(),
                rounds(offer, context),
                Coverage.of(offer, context),
                context.campaign(offer),
                context.themes(offer));
    }

    private static List<Group<RoundView>> rounds(Offer offer, PageContext context) {
        return Stream.of(RoundState.RUNNING, RoundState.COMING, RoundState.PAST)
                .map(state -> new Group<>(
                        switch (state) {
                            case RUNNING -> "Laufende Runden";
                            case COMING -> "Kommende Runden";
                            case PAST, UNKNOWN -> "Bisherige Runden";
                        },
                        "runden-" + state.key(),
                        offer.rounds().stream()
                                .filter(round -> RoundState.of(round, context.today()) == state)
                                .map(round -> round(round, context))
                                .toList()))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    private static RoundView round(Round round, PageContext context) {
        return new RoundView(
                GermanRounds.when(round),
                context.towns().links(round.members()),
                GermanRounds.registration(round, context.today()),
                GermanRounds.places(round),
                round.result());
    }

    private static List<Fact> facts(Offer offer, PageContext context) {
        Offer.Booking booking = offer.booking();
        return new Facts()
                .add("Von", context.named(offer.provider()))
                .add("Kosten", offer.cost())
                .add("Bis", offer.until().map(GermanDates::date).orElse(""))
                .web("Anmeldung", booking.address())
                .add("Anmeldung per E-Mail", booking.email(), "mailto:" + booking.email(), "")
                .add("Anmeldung per Telefon", booking.phone(), Facts.telephone(booking.phone()), "")
                .web("Website", offer.website())
                .list();
    }
}
