package de.klimanetz.model;

import de.klimanetz.model.vocabulary.TransferState;
import de.klimanetz.problem.Place;
import java.util.Comparator;

/**
 * A step of a practice on its way into a Kommune: from a day on it stands like this there. The steps of one practice in
 * one Kommune are at different times, so that the newest is how it stands now.
 *
 * @param practice slug of the practice
 * @param member slug of the Kommune
 * @param since begins today or earlier
 * @param adapted what the Kommune does in another way
 * @param reason why it was rejected; then never empty
 * @param evidence a web address, the address of an item of this site, or empty
 * @param contact an office, or how to reach it
 * @param place the row it stands in
 */
public record Transfer(
        String practice,
        String member,
        TransferState state,
        PartialDate since,
        String note,
        String adapted,
        String reason,
        String evidence,
        String contact,
        Place place) {

    /** The newest first. */
    public static final Comparator<Transfer> NEWEST_FIRST = Comparator.comparing(
                    (Transfer transfer) -> transfer.since().first())
            .reversed()
            .thenComparing(Transfer::practice)
            .thenComparing(Transfer::member);

    /** The same, when what it rests on is not published. */
    public Transfer withoutEvidence() {
        return new Transfer(practice, member, state, since, note, adapted, reason, "", contact, place);
    }
}
