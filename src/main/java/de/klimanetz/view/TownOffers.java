package de.klimanetz.view;

import de.klimanetz.model.Member;
import de.klimanetz.model.Offer;
import de.klimanetz.model.Round;
import de.klimanetz.wording.GermanRounds;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What people of a Kommune can ask for, or could before; what they can use now comes first. */
final class TownOffers {

    private record Entry(Availability availability, Card card) {}

    private final Workbench bench;
    private final Member member;

    TownOffers(Workbench bench, Member member) {
        this.bench = bench;
        this.member = member;
    }

    /** Offers of which no round is known there are left out. */
    List<Card> cards() {
        return bench.site().offers().stream()
                .filter(offer -> !offer.isOver(bench.today()))
                .flatMap(offer -> (offer.isInRounds() ? inRounds(offer) : always(offer)).stream())
                .sorted(Comparator.comparing(Entry::availability))
                .map(Entry::card)
                .toList();
    }

    private Optional<Entry> always(Offer offer) {
        return offer.concerns(member.slug())
                ? Optional.of(new Entry(Availability.ALWAYS, OfferPages.card(offer, bench.today())))
                : Optional.empty();
    }

    private Optional<Entry> inRounds(Offer offer) {
        RoundState state = RoundState.of(Coverage.rounds(offer, member), bench.today());
        return Coverage.telling(offer, member, state, bench)
                .map(round -> new Entry(Availability.of(state), OfferPages.card(offer, words(state, round))));
    }

    private String words(RoundState state, Round round) {
        String when = switch (state) {
                    case RUNNING -> "läuft: ";
                    case COMING -> "kommt: ";
                    case PAST, UNKNOWN -> "zuletzt: ";
                }
                + GermanRounds.when(round);
        String registration = GermanRounds.registration(round, bench.today());
        return registration.isEmpty() ? when : when + " · " + registration;
    }
}
