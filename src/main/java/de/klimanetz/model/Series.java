package de.klimanetz.model;

import de.klimanetz.model.vocabulary.EventKind;
import de.klimanetz.model.vocabulary.Visibility;
import de.klimanetz.problem.Place;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Meetings that come back. What is said here holds for each of them, unless an event takes the place of one.
 *
 * @param organizer may be empty
 * @param hosts slugs of the Kommunen that are host in turn, beginning with the first meeting
 * @param accessibility may be empty
 */
public record Series(
        Common common,
        EventKind kind,
        Recurrence recurrence,
        Event.Where where,
        String organizer,
        List<String> hosts,
        String accessibility,
        Visibility visibility)
        implements Item {

    public Series {
        hosts = List.copyOf(hosts);
    }

    /**
     * On which days the meetings are.
     *
     * @param rhythm absent where the days are set one by one
     * @param note what is to be said of the rhythm in words, or empty
     * @param from from when on; intervals of the rhythm count from here
     * @param to the last day on which there may be a meeting; without it the series goes on
     * @param time of day; without it the meetings are for the whole day
     */
    public record Recurrence(
            Optional<Rhythm> rhythm,
            String note,
            LocalDate from,
            Optional<LocalDate> to,
            Optional<TimeOfDay> time,
            Exceptions exceptions) {}

    /** From when to when; an absent end means open end. */
    public record TimeOfDay(LocalTime start, Optional<LocalTime> end) {}

    /** A meeting on another day than the rhythm has it; at the usual time where none is given. */
    public record Move(LocalDate day, Day to) {}

    /** A day, and a time where it is not the usual one. */
    public record Day(LocalDate date, Optional<LocalTime> time) {}

    /**
     * Where the rhythm does not hold.
     *
     * @param places where it says so in the file of the editor: of rhythm, cancelled, moved and added
     */
    public record Exceptions(List<LocalDate> cancelled, List<Move> moved, List<Day> added, Places places) {}

    /** Lines of an editor's file. */
    public record Places(Place rhythm, Place cancelled, Place moved, Place added) {}

    public Optional<Rhythm> rhythm() {
        return recurrence.rhythm();
    }

    public Exceptions exceptions() {
        return recurrence.exceptions();
    }

    /** Whether everybody may know more than the days. */
    public boolean isOpen() {
        return visibility == Visibility.PUBLIC;
    }

    /** Never published, not even with drafts. */
    @Override
    public boolean isPublished(LocalDate today, boolean drafts) {
        return visibility != Visibility.INTERNAL && Item.super.isPublished(today, drafts);
    }
}
