package de.klimanetz.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * When an event takes place. Times are local wall time in the zone of the site. The end is never before the start;
 * constructors throw IllegalArgumentException otherwise.
 */
public sealed interface Schedule {

    /** Returns the first possible day; empty if unknown. */
    Optional<LocalDate> first();

    /** Returns the last possible day; empty if unknown, also within a campaign without an end. */
    Optional<LocalDate> last();

    /** A start time; without an end, the end is open. */
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

    /** Whole days; {@code to} is inclusive. */
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

    /** A day not yet known, within a month, a year or a range of these. */
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

    /** A day not yet known, within the period of a campaign. */
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

    /** No date announced yet. */
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

    /** Returns whether the days are known, so that calendars can contain the event. */
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
