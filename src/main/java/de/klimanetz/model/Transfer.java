package de.klimanetz.model;

import de.klimanetz.model.vocabulary.TransferState;
import de.klimanetz.problem.Place;
import java.util.Comparator;

/**
 * The state of a practice in a Kommune from a date on. All steps of one practice in one Kommune have different dates;
 * the newest is the current state.
 *
 * @param practice slug of the practice
 * @param member slug of the Kommune
 * @param since never in the future
 * @param adapted what the Kommune does differently
 * @param reason reason for a rejection; never empty for rejected practices
 * @param evidence a web address, the address of an item of this site, or empty
 * @param contact an office or its contact data
 * @param place the row in the table
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

    public static final Comparator<Transfer> NEWEST_FIRST = Comparator.comparing(
                    (Transfer transfer) -> transfer.since().first())
            .reversed()
            .thenComparing(Transfer::practice)
            .thenComparing(Transfer::member);

    /** Returns a copy without evidence, for evidence that is not published. */
    public Transfer withoutEvidence() {
        return new Transfer(practice, member, state, since, note, adapted, reason, "", contact, place);
    }
}
