package de.klimanetz.model;

import de.klimanetz.model.vocabulary.EventFormat;
import de.klimanetz.model.vocabulary.EventKind;
import de.klimanetz.model.vocabulary.EventState;
import de.klimanetz.model.vocabulary.RegistrationNeed;
import de.klimanetz.problem.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One event: a file of its own, or a meeting made from the rhythm of a series.
 *
 * @param series present where it is one of the meetings of a series
 */
public record Event(
        Common common,
        EventKind kind,
        When when,
        Where where,
        Hosting hosting,
        Admission admission,
        Status status,
        Review review,
        Optional<Part> series)
        implements Item {

    /**
     * When it takes place.
     *
     * @param note what is to be said of the schedule, or empty
     * @param earlier for when it was announced before, the oldest first
     * @param place the line that says when it begins
     */
    public record When(Schedule schedule, String note, List<Schedule> earlier, Place place) {

        public When {
            earlier = List.copyOf(earlier);
        }
    }

    /** Where one takes part. */
    public record Where(EventFormat format, Venue venue, OnlineAccess online) {

        /** Nowhere that readers are told of. */
        public static Where untold(EventFormat format) {
            return new Where(
                    format, new Venue("", "", "", "", Optional.empty(), "", ""), new OnlineAccess("", false, ""));
        }
    }

    /** A venue; every part may be empty. */
    public record Venue(
            String name,
            String street,
            String postcode,
            String city,
            Optional<GeoPoint> position,
            String accessibility,
            String directions) {}

    /** How to take part online; the address is shown only when it is public. */
    public record OnlineAccess(String address, boolean isPublic, String note) {

        /** The address, where anybody may know it. */
        public Optional<String> publicAddress() {
            return isPublic && !address.isEmpty() ? Optional.of(address) : Optional.empty();
        }
    }

    /** Who organizes it and, where that is somebody else, who is host; both may be empty. */
    public record Hosting(String organizer, String host) {}

    /**
     * What to know before taking part.
     *
     * @param cost may be empty
     * @param accessibility of the event, apart from that of the venue; may be empty
     * @param language ISO 639-1
     */
    public record Admission(Registration registration, String cost, String accessibility, String language) {}

    /** How to register, and until when. */
    public record Registration(
            RegistrationNeed need,
            String address,
            String email,
            String phone,
            Optional<LocalDate> opens,
            Optional<LocalDate> closes,
            Optional<Integer> places,
            boolean full) {

        public static final Registration NONE = new Registration(
                RegistrationNeed.NONE, "", "", "", Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /**
     * Whether it takes place as announced.
     *
     * @param note what is to be said of the state, or empty
     * @param changes the newest first
     */
    public record Status(EventState state, String note, List<Change> changes) {

        public Status {
            changes = List.copyOf(changes);
        }
    }

    /**
     * What came of it.
     *
     * @param attendance how many took part
     * @param report slug of the news item that looks back on it
     */
    public record Review(Optional<Integer> attendance, Optional<String> report) {

        public static final Review NONE = new Review(Optional.empty(), Optional.empty());
    }

    /**
     * One meeting of a series.
     *
     * @param slug of the series
     * @param day the day that the rhythm has for it; absent where that is the day of the event
     * @param place where an editor said so
     */
    public record Part(String slug, Optional<LocalDate> day, Place place) {}

    public Schedule schedule() {
        return when.schedule();
    }

    public Venue venue() {
        return where.venue();
    }

    public OnlineAccess online() {
        return where.online();
    }

    public String organizer() {
        return hosting.organizer();
    }

    public Registration registration() {
        return admission.registration();
    }

    public EventState state() {
        return status.state();
    }

    /** What was changed after it was announced, the newest first. */
    public List<Change> changes() {
        return status.changes();
    }

    /** SEQUENCE of iCalendar (RFC 5545 § 3.8.7.4). */
    public int sequence() {
        return EventSequence.of(this);
    }

    /** The day on which the facts were last changed or checked. */
    @Override
    public LocalDate modified() {
        return changes().stream()
                .map(Change::day)
                .filter(checked()::isBefore)
                .findFirst()
                .orElse(checked());
    }

    /** Whether it stands in calendars: its days are known and hold, and it is not invented. */
    public boolean isInCalendars() {
        return schedule().isExact() && state() != EventState.POSTPONED && !isExample();
    }

    /** Whether it has not been called off, for now or for good. */
    public boolean takesPlace() {
        return state() != EventState.CANCELLED && state() != EventState.POSTPONED;
    }

    /** How one takes part after all changes. */
    public EventFormat format() {
        return state() == EventState.MOVED_ONLINE ? EventFormat.ONLINE : where.format();
    }

    /** Whether nobody needs to go anywhere. */
    public boolean isOnline() {
        return format() == EventFormat.ONLINE;
    }

    /** Whether one can register on the given day. */
    public boolean isOpenForRegistration(LocalDate today) {
        boolean early = registration().opens().filter(today::isBefore).isPresent();
        boolean late = registration().closes().filter(today::isAfter).isPresent();
        boolean over = schedule().isOver(today);
        return !early && !late && !over && !registration().full() && state() != EventState.CANCELLED;
    }

    /** Whether it was made from the rhythm of a series, so that no file of its own stands behind it. */
    public boolean isMeeting() {
        return type() == ContentType.SERIES;
    }

    /** Whether it is one of the meetings of a series. */
    public boolean isPartOf(Series other) {
        return series.filter(part -> part.slug().equals(other.slug())).isPresent();
    }

    /** The day of the series for which it stands; none while its own day is not known. */
    public Optional<LocalDate> replacedDay() {
        return series.flatMap(
                part -> part.day().or(() -> schedule().isExact() ? schedule().first() : Optional.empty()));
    }

    @Override
    public String address() {
        return isMeeting() ? Item.super.address() + "#" + anchor() : Item.super.address();
    }

    /** The name of a meeting on the page of its series, or empty. */
    public String anchor() {
        return replacedDay().map(day -> "treffen-" + day).orElse("");
    }
}
