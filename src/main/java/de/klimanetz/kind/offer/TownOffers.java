package de.klimanetz.kind.offer;

import de.klimanetz.model.Member;
import de.klimanetz.model.Offer;
import de.klimanetz.model.Round;
import de.klimanetz.page.Card;
import de.klimanetz.page.PageContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The offers for people of a Kommune, current and past ones, by availability. */
public final class TownOffers {

    private record Entry(Availability availability, Card card) {}

    private TownOffers() {}

    /** Offers in rounds are left out if no round in the Kommune is known. */
    public static List<Card> cards(Member member, PageContext context) {
        return context.all(Offer.class).stream()
                .filter(offer -> !offer.isOver(context.today()))
                .flatMap(offer -> (offer.isInRounds()
                                ? inRounds(offer, member, context)
                                : always(offer, member, context))
                        .stream())
                .sorted(Comparator.comparing(Entry::availability))
                .map(Entry::card)
                .toList();
    }

    private static Optional<Entry> always(Offer offer, Member member, PageContext context) {
        return offer.concerns(member.slug())
                ? Optional.of(new Entry(Availability.ALWAYS, context.card(offer)))
                : Optional.empty();
    }

    private static Optional<Entry> inRounds(Offer offer, Member member, PageContext context) {
        RoundState state = RoundState.of(Coverage.rounds(offer, member), context.today());
        return Coverage.relevantRound(offer, member, state, context)
                .map(round ->
                        new Entry(Availability.of(state), Card.of(offer, words(state, round, context.today()), "")));
    }

    private static String words(RoundState state, Round round, LocalDate today) {
        String when = switch (state) {
                    case RUNNING -> "läuft: ";
                    case COMING -> "kommt: ";
                    case PAST, UNKNOWN -> "zuletzt: ";
                }
                + GermanRounds.when(round);
        String registration = GermanRounds.registration(round, today);
        return registration.isEmpty() ? when : when + " · " + registration;
    }
}
