package de.klimanetz.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * When an event takes place, as exactly as it is known. Times are local wall time; the zone of the site belongs to them.
 * The end is never before the start.
 */
public sealed interface Schedule {

    /** The first day on which the event may take place; empty when nothing is known. */
    Optional<LocalDate> first();

    /** The last day on which the event may take place. */
    Optional<LocalDate> last();

    /** From a time of day on; an absent end means open end. */
    record Timed(LocalDateTime start, Optional<LocalDateTime> end) implements Schedule {
        public Timed {
            requireOrder(start, end.orElse(start));
        }

        @Override
        public Optional<LocalDate> first() {
            return Optional.of(start.toLocalDate());
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.of(end.orElse(start).toLocalDate());
        }
    }

    /** Whole days, the last one included. */
    record Days(LocalDate from, LocalDate to) implements Schedule {
        public Days {
            requireOrder(from.atStartOfDay(), to.atStartOfDay());
        }

        @Override
        public Optional<LocalDate> first() {
            return Optional.of(from);
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.of(to);
        }
    }

    /** Some day in a month or year, or in a span of them. */
    record Roughly(PartialDate from, PartialDate to) implements Schedule {
        public Roughly {
            requireOrder(from.first().atStartOfDay(), to.last().atStartOfDay());
        }

        @Override
        public Optional<LocalDate> first() {
            return Optional.of(from.first());
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.of(to.last());
        }
    }

    /** Some day within the period of a campaign. */
    record WithinCampaign(Campaign campaign) implements Schedule {
        @Override
        public Optional<LocalDate> first() {
            return Optional.of(campaign.from().first());
        }

        @Override
        public Optional<LocalDate> last() {
            return campaign.to().map(PartialDate::last);
        }
    }

    /** The date follows. */
    record Open() implements Schedule {
        @Override
        public Optional<LocalDate> first() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> last() {
            return Optional.empty();
        }
    }

    /** Whether the days are known, so that the event has a place in a calendar. */
    default boolean isExact() {
        return this instanceof Timed || this instanceof Days;
    }

    default boolean isOver(LocalDate today) {
        return last().map(day -> day.isBefore(today)).orElse(false);
    }

    private static void requireOrder(LocalDateTime start, LocalDateTime end) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("ends before it starts: " + start + " to " + end);
        }
    }
}
