package de.klimanetz.kind.notice;

import de.klimanetz.model.Common;
import de.klimanetz.model.Contact;
import de.klimanetz.model.Item;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A notice of the market.
 *
 * @param until last day on which it is open
 * @param from who placed it, or empty if the Kommunen say it
 * @param doneBy who has solved it, or empty while it is open
 */
public record Notice(
        Common common,
        Direction direction,
        LocalDate until,
        String from,
        String doneBy,
        Optional<LocalDate> doneOn,
        Contact contact)
        implements Item {

    /** Returns whether somebody can still answer it. */
    public boolean isOpen(LocalDate today) {
        return doneBy.isEmpty() && !until.isBefore(today);
    }
}
