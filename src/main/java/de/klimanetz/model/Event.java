package de.klimanetz.model;

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
        Optional<String> report)
        implements Item {

    public Event {
        earlierSchedules = List.copyOf(earlierSchedules);
        changes = List.copyOf(changes);
    }

    /** How often it was changed, which is the SEQUENCE of iCalendar (RFC 5545 § 3.8.7.4). */
    public int sequence() {
        return changes.size();
    }

    /** The day on which the facts were last changed or checked. */
    public LocalDate modified() {
        return changes.stream()
                .map(Change::day)
                .filter(common.checked()::isBefore)
                .findFirst()
                .orElse(common.checked());
    }

    /** Whether it is on in a Kommune: its own events, and those for the whole Kreis. */
    public boolean concerns(String member) {
        return common.members().contains(member) || common.scope() == Scope.DISTRICT;
    }

    /** Whether it stands in calendars: its days are known and hold, and it is not invented. */
    public boolean isInCalendars() {
        return schedule.isExact() && state != EventState.POSTPONED && !common.example();
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
    public record OnlineAccess(String address, boolean isPublic, String note) {}

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
