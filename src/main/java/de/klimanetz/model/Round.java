package de.klimanetz.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An offer in one or several towns for a time.
 *
 * @param members slugs of the towns
 * @param from absent where nobody knows any more when it was
 * @param to absent where only the beginning is known; it then ends with that
 * @param registerUntil the last day to register
 * @param result what came of it, or empty
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

    /** The last day on which it may be; absent where nobody knows when it was. */
    public Optional<LocalDate> last() {
        return to.or(() -> from).map(PartialDate::last);
    }

    /** Whether it is over; what has no date is told of the past. */
    public boolean isOver(LocalDate today) {
        return last().map(today::isAfter).orElse(true);
    }

    /** Whether it may have begun. */
    public boolean hasBegun(LocalDate today) {
        return from.map(begin -> !begin.first().isAfter(today)).orElse(true);
    }

    /** Whether both are on at the same time for certain, as far as their dates are known. */
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
