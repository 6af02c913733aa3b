package de.klimanetz.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A period in which an offer is available in one or several towns.
 *
 * @param members slugs of the towns
 * @param from empty if unknown
 * @param to if empty, the round ends with {@code from}
 * @param registerUntil last day to register
 * @param result outcome, or empty
 */
public record Round(
        List<String> members,
        Optional<PartialDate> from,
        Optional<PartialDate> to,
        Optional<LocalDate> registerUntil,
        Optional<Integer> places,
        String result) {

    public Round {
        members = List.copyOf(members);
    }

    /** Returns the last possible day; empty if no date is known. */
    public Optional<LocalDate> last() {
        return to.or(() -> from).map(PartialDate::last);
    }

    /** Returns whether it is over; true if no date is known. */
    public boolean isOver(LocalDate today) {
        return last().map(today::isAfter).orElse(true);
    }

    /** Returns whether it may have begun, by its first possible day; true if the start is unknown. */
    public boolean hasBegun(LocalDate today) {
        return from.map(begin -> !begin.first().isAfter(today)).orElse(true);
    }

    /** Returns whether both certainly overlap, given the precision of their dates; false if a start is unknown. */
    public boolean overlaps(Round other) {
        if (from.isEmpty() || other.from.isEmpty()) {
            return false;
        }
        return !certainBegin().isAfter(other.certainEnd())
                && !other.certainBegin().isAfter(certainEnd())
                && !certainBegin().isAfter(certainEnd())
                && !other.certainBegin().isAfter(other.certainEnd());
    }

    private LocalDate certainBegin() {
        return from.orElseThrow().last();
    }

    private LocalDate certainEnd() {
        return to.or(() -> from).orElseThrow().first();
    }
}
