package de.klimanetz.model;

import de.klimanetz.model.vocabulary.OfferKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Advice or help that people can request, permanently or in rounds per town.
 *
 * @param until end; empty if open
 * @param rounds newest first; those without a date last
 */
public record Offer(
        Common common,
        OfferKind kind,
        String provider,
        String cost,
        Optional<PartialDate> until,
        String website,
        Booking booking,
        Contact contact,
        List<Round> rounds)
        implements Item {

    /** Booking contact; every component may be empty. */
    public record Booking(String address, String email, String phone) {}

    public Offer {
        rounds = rounds.stream()
                .sorted(Comparator.comparing(Offer::begin).reversed())
                .toList();
    }

    private static LocalDate begin(Round round) {
        return round.from().map(PartialDate::first).orElse(LocalDate.MIN);
    }

    /** Returns whether it has a section for rounds, which may be empty. */
    public boolean isInRounds() {
        return body().section(Body.ROUNDS).isPresent();
    }

    public boolean isOver(LocalDate today) {
        return until.map(end -> end.last().isBefore(today)).orElse(false);
    }
}
