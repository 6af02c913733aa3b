package de.klimanetz.model;

import de.klimanetz.model.vocabulary.EventKind;
import de.klimanetz.model.vocabulary.Visibility;
import de.klimanetz.problem.Place;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Recurring meetings. An event that refers to the series replaces one of them.
 *
 * @param organizer may be empty
 * @param hosts slugs of the Kommunen that host in turn, starting with the first meeting
 * @param accessibility may be empty
 * @param participants usual number of participants
 * @param changes after the announcement, newest first
 */
public record Series(
        Common common,
        EventKind kind,
        Recurrence recurrence,
        Event.Where where,
        String organizer,
        List<String> hosts,
        String accessibility,
        Event.Circle circle,
        Optional<Event.Attendance> participants,
        Visibility visibility,
        List<Announced> changes)
        implements Item {

    public Series {
        hosts = List.copyOf(hosts);
        changes = List.copyOf(changes);
    }

    /**
     * A listed change.
     *
     * @param meeting the day of the meeting in the rhythm; empty if it concerns all
     * @param place the line
     */
    public record Announced(Change change, Optional<LocalDate> meeting, Place place) {}

    /**
     * The days of the meetings.
     *
     * @param rhythm empty if all days are listed individually
     * @param note remark on the rhythm, or empty
     * @param from start; intervals of the rhythm are counted from it
     * @param to last possible day; empty if the series is open-ended
     * @param time empty for whole days
     */
    public record Recurrence(
            Optional<Rhythm> rhythm,
            String note,
            LocalDate from,
            Optional<LocalDate> to,
            Optional<TimeOfDay> time,
            Exceptions exceptions) {}

    /** A time range; without an end, the end is open. */
    public record TimeOfDay(LocalTime start, Optional<LocalTime> end) {}

    /** Moves the meeting of a day of the rhythm to another day or time; of several moves of one day, the last is valid. */
    public record Move(LocalDate day, Day to) {}

    /** A day; the time is empty if it is the usual one. */
    public record Day(LocalDate date, Optional<LocalTime> time) {}

    /**
     * Exceptions from the rhythm.
     *
     * @param places positions in the source file
     */
    public record Exceptions(List<LocalDate> cancelled, List<Move> moved, List<Day> added, Places places) {}

    public record Places(Place rhythm, Place cancelled, Place moved, Place added) {}

    public Optional<Rhythm> rhythm() {
        return recurrence.rhythm();
    }

    public Exceptions exceptions() {
        return recurrence.exceptions();
    }

    /** Returns the listed changes that concern all meetings, newest first. */
    public List<Change> generalChanges() {
        return changes.stream()
                .filter(announced -> announced.meeting().isEmpty())
                .map(Announced::change)
                .toList();
    }

    /** Returns the listed changes of one meeting, newest first. */
    public List<Change> changesOf(LocalDate day) {
        return changes.stream()
                .filter(announced -> announced.meeting().equals(Optional.of(day)))
                .map(Announced::change)
                .toList();
    }

    /** Returns the day on which the facts were last changed or verified. */
    @Override
    public LocalDate modified() {
        return Change.latest(checked(), changes.stream().map(Announced::change).toList());
    }

    /** Returns whether more than the days may be published. */
    public boolean isOpen() {
        return visibility == Visibility.PUBLIC;
    }

    /** Returns false for internal series, even with drafts. */
    @Override
    public boolean isPublished(LocalDate today, boolean drafts) {
        return visibility != Visibility.INTERNAL && Item.super.isPublished(today, drafts);
    }
}
