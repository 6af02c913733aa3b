package de.klimanetz.kind.event;

import de.klimanetz.model.Event;
import de.klimanetz.model.Schedule;
import de.klimanetz.model.Settings;
import de.klimanetz.model.vocabulary.EventFormat;
import de.klimanetz.model.vocabulary.EventState;
import de.klimanetz.page.JsonLd;
import de.klimanetz.page.MachineData;
import de.klimanetz.wording.GermanSchedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An event as schema.org/Event in JSON-LD.
 *
 * @param region the location if the event names no venue, or empty
 * @param registrationAddress web address of the registration while it is open, or empty
 */
public record EventData(Event event, Settings settings, String region, String registrationAddress)
        implements MachineData {

    /** Other costs may have conditions. */
    private static final Set<String> FREE = Set.of("kostenlos", "kostenfrei", "Eintritt frei");

    /** Returns an empty string for examples and for events without an exact date. */
    @Override
    public String json() {
        String start = start();
        if (event.isExample() || start.isEmpty()) {
            return "";
        }
        JsonLd data = JsonLd.of("Event", event, settings)
                .with("name", event.title())
                .with("inLanguage", event.admission().language())
                .with("startDate", start)
                .with("endDate", GermanSchedule.machineEnd(event.schedule(), settings.zone()))
                .withTexts("previousStartDate", previousStarts())
                .withTexts("eventStatus", states().stream().map(JsonLd::word).toList())
                .with("eventAttendanceMode", JsonLd.word(attendance()))
                .withParts("location", places())
                .with("organizer", JsonLd.named("Organization", event.organizer()))
                .with("offers", offer());
        return FREE.contains(event.admission().cost())
                ? data.with("isAccessibleForFree", true).json()
                : data.json();
    }

    /** Until the new date of a postponed event is known, startDate is the old one; eventStatus marks it as invalid. */
    private String start() {
        List<Schedule> known = new ArrayList<>(
                event.state() == EventState.POSTPONED ? event.when().earlier() : List.of());
        known.add(event.schedule());
        List<Schedule> exact = known.stream().filter(Schedule::isExact).toList();
        return exact.isEmpty() ? "" : GermanSchedule.machine(exact.get(exact.size() - 1), settings.zone());
    }

    /** schema.org allows several values, for events that were moved more than once. */
    private List<String> previousStarts() {
        List<Schedule> earlier =
                event.state() == EventState.POSTPONED ? List.of() : event.when().earlier();
        return earlier.stream()
                .filter(Schedule::isExact)
                .map(schedule -> GermanSchedule.machine(schedule, settings.zone()))
                .toList();
    }

    private List<String> states() {
        if (event.state() == EventState.CANCELLED) {
            return List.of("EventCancelled");
        }
        if (event.state() == EventState.POSTPONED) {
            return List.of("EventPostponed");
        }
        List<String> states = new ArrayList<>();
        if (!previousStarts().isEmpty()) {
            states.add("EventRescheduled");
        }
        if (event.state() == EventState.MOVED_ONLINE) {
            states.add("EventMovedOnline");
        }
        return states.isEmpty() ? List.of("EventScheduled") : states;
    }

    private String attendance() {
        if (event.isOnline()) {
            return "OnlineEventAttendanceMode";
        }
        return event.format() == EventFormat.HYBRID ? "MixedEventAttendanceMode" : "OfflineEventAttendanceMode";
    }

    private List<JsonLd> places() {
        List<JsonLd> places = new ArrayList<>();
        if (!event.isOnline()) {
            place().ifPresent(places::add);
        }
        if (event.isOnline() || event.format() == EventFormat.HYBRID) {
            String room = event.online().publicAddress().orElse(settings.absolute(event.address()));
            places.add(JsonLd.part("VirtualLocation").with("url", room));
        }
        return places;
    }

    private Optional<JsonLd> place() {
        Event.Venue venue = event.venue();
        JsonLd address = JsonLd.address(venue.street(), venue.postcode(), venue.city());
        JsonLd place = JsonLd.named("Place", venue.name().isEmpty() && address.isEmpty() ? region : venue.name())
                .with("address", address)
                .with("geo", venue.position().map(JsonLd::point));
        return place.isEmpty() ? Optional.empty() : Optional.of(place);
    }

    private Optional<JsonLd> offer() {
        boolean full = event.registration().full();
        if (registrationAddress.isEmpty() && !full) {
            return Optional.empty();
        }
        return Optional.of(JsonLd.part("Offer")
                .with("url", registrationAddress)
                .with("availability", JsonLd.word(full ? "SoldOut" : "InStock")));
    }
}
