package de.klimanetz.model;

import de.klimanetz.model.vocabulary.EventFormat;
import de.klimanetz.model.vocabulary.EventKind;
import de.klimanetz.model.vocabulary.EventState;
import de.klimanetz.model.vocabulary.RegistrationNeed;
import de.klimanetz.problem.Place;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An event: read from a file, or generated as a meeting of a series.
 *
 * @param series present if it is a meeting of a series
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
     * @param note remark on the schedule, or empty
     * @param earlier formerly announced schedules, oldest first
     * @param place the line of the start
     */
    public record When(Schedule schedule, String note, List<Schedule> earlier, Place place) {

        public When {
            earlier = List.copyOf(earlier);
        }
    }

    /** Where it takes place. */
    public record Where(EventFormat format, Venue venue, OnlineAccess online) {

        /** Returns a location without any details. */
        public static Where undisclosed(EventFormat format) {
            return new Where(
                    format, new Venue("", "", "", "", Optional.empty(), "", ""), new OnlineAccess("", false, ""));
        }
    }

    /** A venue; every component may be empty. */
    public record Venue(
            String name,
            String street,
            String postcode,
            String city,
            Optional<GeoPoint> position,
            String accessibility,
            String directions) {}

    /** Online access; the address is published only if it is public. */
    public record OnlineAccess(String address, boolean isPublic, String note) {

        /** Returns the address if it may be published. */
        public Optional<String> publicAddress() {
            return isPublic && !address.isEmpty() ? Optional.of(address) : Optional.empty();
        }
    }

    /**
     * Who invites; texts may be empty.
     *
     * @param host if that is another organization than the organizer
     * @param hostRole who welcomes the guests there, by function
     * @param network slug of the other network whose event it is
     */
    public record Hosting(String organizer, String host, String hostRole, Optional<String> network) {}

    /**
     * Conditions of participation.
     *
     * @param cost may be empty
     * @param accessibility of the event itself, see also {@link Venue}; may be empty
     * @param language ISO 639-1
     */
    public record Admission(
            Registration registration, String cost, String accessibility, String language, Circle circle) {}

    /**
     * Who is invited, besides the audiences of the item.
     *
     * @param note may be empty
     * @param guests whether guests are welcome who do not belong to it
     */
    public record Circle(String note, boolean guests) {

        public static final Circle UNSPECIFIED = new Circle("", false);
    }

    /** A number of participants, which may be an estimate. */
    public record Attendance(int count, boolean estimated) {}

    /**
     * Registration; texts may be empty.
     *
     * @param opens first day
     * @param closes last day
     * @param places maximum number of participants
     */
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
     * @param note remark on the state, or empty
     * @param changes newest first
     */
    public record Status(EventState state, String note, List<Change> changes) {

        public Status {
            changes = List.copyOf(changes);
        }
    }

    /**
     * The review afterwards.
     *
     * @param report slug of the news item about the event
     */
    public record Review(Optional<Attendance> attendance, Optional<String> report, Documents documents) {

        public static final Review NONE = new Review(Optional.empty(), Optional.empty(), new Documents("", "", ""));
    }

    /** Addresses, absolute or from the base URL on; each may be empty. */
    public record Documents(String recording, String slides, String minutes) {}

    /**
     * The relation of a meeting to its series.
     *
     * @param slug of the series
     * @param day the day in the rhythm; empty if it is the day of the event
     * @param meeting present if the series has a meeting on that day: the event is that meeting, or takes it over
     * @param place where it is declared
     */
    public record Part(String slug, Optional<LocalDate> day, Optional<Meeting> meeting, Place place) {}

    /**
     * A meeting as subscribers know it.
     *
     * @param id permanent, also if an event takes it over
     * @param revisions what counts into SEQUENCE besides the listed changes
     * @param checked the day on which the facts of the series were last verified
     */
    public record Meeting(String id, int revisions, LocalDate checked) {}

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

    /** Returns the changes after the announcement, newest first. */
    public List<Change> changes() {
        return status.changes();
    }

    /**
     * Returns the id by which calendars and feeds know it. An event that takes over a meeting of a series keeps that of
     * the meeting.
     */
    public String uid() {
        return meeting().map(Meeting::id).orElse(id());
    }

    /**
     * Returns the iCalendar SEQUENCE (RFC 5545 § 3.8.7.4): the number of changes after the announcement. A former address
     * counts, too, since the entry contains the address.
     */
    public int sequence() {
        return changes().size()
                + earlier().size()
                + meeting().map(Meeting::revisions).orElse(0);
    }

    private Optional<Meeting> meeting() {
        return series.flatMap(Part::meeting);
    }

    /** Returns the day on which the facts were last changed or verified. */
    @Override
    public LocalDate modified() {
        return Change.latest(checked(), changes());
    }

    /** Returns the time of the last change, or midnight of the day of the last verification if that is later. */
    public LocalDateTime revised() {
        LocalDateTime verified = meeting()
                .map(Meeting::checked)
                .filter(checked()::isBefore)
                .orElse(checked())
                .atStartOfDay();
        return changes().stream()
                .map(Change::moment)
                .filter(verified::isBefore)
                .max(LocalDateTime::compareTo)
                .orElse(verified);
    }

    /**
     * Returns the schedule for calendars: the current one. A postponed event without a new date stays at the last one that
     * was announced, so that everybody who has it there learns of it.
     */
    public Schedule announced() {
        if (state() != EventState.POSTPONED || schedule().isExact()) {
            return schedule();
        }
        return when.earlier().stream()
                .filter(Schedule::isExact)
                .reduce((older, newer) -> newer)
                .orElse(schedule());
    }

    /** Returns whether calendars contain it: its days are or were known, and it is no example. */
    public boolean isInCalendars() {
        return announced().isExact() && !isExample();
    }

    /** Returns whether it is neither cancelled nor postponed. */
    public boolean takesPlace() {
        return state() != EventState.CANCELLED && state() != EventState.POSTPONED;
    }

    /** Returns the current format, which is ONLINE if the event was moved online. */
    public EventFormat format() {
        return state() == EventState.MOVED_ONLINE ? EventFormat.ONLINE : where.format();
    }

    /** Returns whether it takes place online only. */
    public boolean isOnline() {
        return format() == EventFormat.ONLINE;
    }

    /** Returns whether period, capacity and state permit registration on a day; ignores whether it is needed. */
    public boolean isOpenForRegistration(LocalDate today) {
        boolean early = registration().opens().filter(today::isBefore).isPresent();
        boolean late = registration().closes().filter(today::isAfter).isPresent();
        boolean over = schedule().isOver(today);
        return !early && !late && !over && !registration().full() && state() != EventState.CANCELLED;
    }

    /** Returns whether it was generated from a series, thus has no file. */
    public boolean isMeeting() {
        return type() == ContentType.SERIES;
    }

    /** Returns whether it is a meeting of the given series. */
    public boolean isPartOf(Series other) {
        return series.filter(part -> part.slug().equals(other.slug())).isPresent();
    }

    /**
     * Returns the day of the series that it replaces: the declared one, else the first day that was announced; empty if none is
     * known.
     */
    public Optional<LocalDate> replacedDay() {
        return series.flatMap(part -> part.day().or(this::firstAnnouncedDay));
    }

    private Optional<LocalDate> firstAnnouncedDay() {
        return Stream.concat(when.earlier().stream(), Stream.of(schedule()))
                .filter(Schedule::isExact)
                .findFirst()
                .flatMap(Schedule::first);
    }

    @Override
    public String address() {
        return isMeeting() ? Item.super.address() + "#" + anchor() : Item.super.address();
    }

    /** Returns the address of its iCalendar file. */
    public String calendarFile() {
        return isMeeting() ? Item.super.address() + replacedDay().orElseThrow() + ".ics" : address() + "termin.ics";
    }

    /** Returns the anchor on the page of its series; empty without {@link #replacedDay()}. */
    public String anchor() {
        return replacedDay().map(day -> "treffen-" + day).orElse("");
    }
}
