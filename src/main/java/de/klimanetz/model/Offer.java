package de.klimanetz.model;

import de.klimanetz.model.vocabulary.OfferKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Advice or help that people can ask for: at any time, or in rounds from town to town.
 *
 * @param until when it ends; absent while it goes on
 * @param rounds the newest first; those of which nobody knows the time come last
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

    /** How to ask for it; every part may be empty. */
    public record Booking(String address, String email, String phone) {}

    public Offer {
        rounds = rounds.stream()
                .sorted(Comparator.comparing(Offer::begin).reversed())
                .toList();
    }

    private static LocalDate begin(Round round) {
        return round.from().map(PartialDate::first).orElse(LocalDate.MIN);
    }

    /** Whether it comes in rounds, even while there is none yet. */
    public boolean isInRounds() {
        return body().section(Body.ROUNDS).isPresent();
    }

    public boolean isOver(LocalDate today) {
        return until.map(end -> end.last().isBefore(today)).orElse(false);
    }
}
