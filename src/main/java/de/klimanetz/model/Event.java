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
 * One event. A change is told by state, earlier schedules and the list of changes.
 *
 * @param schedulePlace the line that says when it begins
 * @param earlierSchedules for when it was announced before, the oldest first
 * @param changes the newest first
 * @param report slug of the news item that looks back on it
 * @param series where it is one of the meetings of a series
 */
public record Event(
        Common common,
        Schedule schedule,
        Place schedulePlace,
        String scheduleNote,
        EventFormat format,
        EventKind kind,
        Venue venue,
        OnlineAccess online,
        String organizer,
        String host,
        Registration registration,
        String cost,
        String accessibility,
        String language,
        EventState state,
        String stateNote,
        List<Schedule> earlierSchedules,
        List<Change> changes,
        Optional<Integer> attendance,
        Optional<String> report,
        Optional<Part> series)
        implements Item {

    public Event {
        earlierSchedules = List.copyOf(earlierSchedules);
        changes = List.copyOf(changes);
    }

    /** How often it was changed, which is the SEQUENCE of iCalendar (RFC 5545 § 3.8.7.4). */
    public int sequence() {
        // A series says that a meeting is cancelled or moved, but not since when.
        return isMeeting() && state != EventState.CONFIRMED ? 1 : changes.size();
    }

    /** The day on which the facts were last changed or checked. */
    @Override
    public LocalDate modified() {
        return changes.stream()
                .map(Change::day)
                .filter(common.checked()::isBefore)
                .findFirst()
                .orElse(common.checked());
    }

    /** Whether it stands in calendars: its days are known and hold, and it is not invented. */
    public boolean isInCalendars() {
        return schedule.isExact() && state != EventState.POSTPONED && !common.example();
    }

    /** Whether it has not been called off, for now or for good. */
    public boolean takesPlace() {
        return state != EventState.CANCELLED && state != EventState.POSTPONED;
    }

    /** Whether nobody needs to go anywhere. */
    public boolean isOnline() {
        return format == EventFormat.ONLINE || state == EventState.MOVED_ONLINE;
    }

    /** Whether one can register on the given day. */
    public boolean isOpenForRegistration(LocalDate today) {
        boolean early = registration.opens().filter(today::isBefore).isPresent();
        boolean late = registration.closes().filter(today::isAfter).isPresent();
        boolean over = schedule.isOver(today);
        return !early && !late && !over && !registration.full() && state != EventState.CANCELLED;
    }

    /** Whether it was made from the rhythm of a series, so that no file of its own stands behind it. */
    public boolean isMeeting() {
        return common.type() == ContentType.SERIES;
    }

    /** Whether it is one of the meetings of a series. */
    public boolean isPartOf(Series other) {
        return series.filter(part -> part.slug().equals(other.slug())).isPresent();
    }

    /** The day of the series for which it stands; none while its own day is not known. */
    public Optional<LocalDate> replacedDay() {
        return series.flatMap(part -> part.day().or(() -> schedule.isExact() ? schedule.first() : Optional.empty()));
    }

    @Override
    public String address() {
        return isMeeting() ? Item.super.address() + "#" + anchor() : Item.super.address();
    }

    /** The name of a meeting on the page of its series, or empty. */
    public String anchor() {
        return replacedDay().map(day -> "treffen-" + day).orElse("");
    }

    /**
     * One meeting of a series.
     *
     * @param slug of the series
     * @param day the day that the rhythm has for it; absent where that is the day of the event
     * @param place where an editor said so
     */
    public record Part(String slug, Optional<LocalDate> day, Place place) {}

    /** Where an event takes place; every part may be empty. */
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

    /** How to register, and until when. */
    public record Registration(
            RegistrationNeed need,
            String address,
            String email,
            String phone,
            Optional<LocalDate> opens,
            Optional<LocalDate> closes,
            Optional<Integer> places,
            boolean full) {}
}
