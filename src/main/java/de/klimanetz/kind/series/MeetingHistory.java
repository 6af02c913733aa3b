package de.klimanetz.kind.series;

import de.klimanetz.model.Change;
import de.klimanetz.model.Series;
import de.klimanetz.model.vocabulary.EventState;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What became of the meetings of a series after their announcement, by the day in the rhythm. */
final class MeetingHistory {

    /** A change may be published later than on its day, when more meetings are announced. */
    private static final int BACKDATED_MONTHS = 1;

    private final Series series;

    MeetingHistory(Series series) {
        this.series = series;
    }

    /** Returns the days to which a meeting was moved; the last one is valid. */
    Stream<Series.Day> moves(LocalDate day) {
        return series.exceptions().moved().stream()
                .filter(move -> move.day().equals(day))
                .map(Series.Move::to);
    }

    EventState state(LocalDate day) {
        if (isCancelled(day)) {
            return EventState.CANCELLED;
        }
        return moves(day).findAny().isPresent() ? EventState.MOVED : EventState.CONFIRMED;
    }

    /**
     * Returns the changes of a meeting, and those of all meetings that had been announced by then, newest first.
     *
     * @param monthsAhead how long before its day the meeting was announced at most
     */
    Stream<Change> changes(LocalDate day, int monthsAhead) {
        return series.changes().stream()
                .filter(announced -> announced
                        .meeting()
                        .map(day::equals)
                        .orElseGet(() -> wasAnnounced(day, announced.change().day(), monthsAhead)))
                .map(Series.Announced::change);
    }

    private boolean wasAnnounced(LocalDate day, LocalDate changed, int monthsAhead) {
        LocalDate last = moves(day).map(Series.Day::date).reduce(day, (one, other) -> one.isAfter(other) ? one : other);
        return !last.isBefore(changed) && !day.isAfter(changed.plusMonths(monthsAhead + BACKDATED_MONTHS));
    }

    /**
     * Returns what counts into SEQUENCE besides the listed changes: each exception, and each change of the meeting once more, so
     * that SEQUENCE also grows if a new line comes with an exception less.
     */
    int revisions(LocalDate day) {
        return (int) moves(day).count()
                + (isCancelled(day) ? 1 : 0)
                + series.changesOf(day).size();
    }

    private boolean isCancelled(LocalDate day) {
        return series.exceptions().cancelled().contains(day);
    }
}
