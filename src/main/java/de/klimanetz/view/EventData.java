package de.klimanetz.view;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import de.klimanetz.model.Event;
import de.klimanetz.model.EventFormat;
import de.klimanetz.model.EventState;
import de.klimanetz.model.Schedule;
import de.klimanetz.model.Settings;
import de.klimanetz.wording.GermanSchedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An event as machines read it: JSON-LD with the words of schema.org/Event, for a data block in the page. The text is made
 * when the page is, not for every comparison.
 *
 * @param region where the event is when it names no venue, or empty
 * @param registrationAddress where one can register now, or empty
 */
public record EventData(Event event, Settings settings, String region, String registrationAddress) {

    /** Escapes angle brackets, so that no text ends the element that it stands in. */
    private static final Gson GSON = new Gson();

    private static final String SCHEMA = "https://schema.org/";

    /** The only words for a price of nothing that leave no doubt. */
    private static final Set<String> FREE = Set.of("kostenlos", "kostenfrei", "Eintritt frei");

    /** JSON-LD fit to stand in a script element, or nothing: what is invented or has no day is not for machines. */
    public String json() {
        String start = start();
        if (event.common().example() || start.isEmpty()) {
            return "";
        }
        JsonObject data = object("Event");
        add(data, "@context", "https://schema.org");
        add(data, "identifier", event.id() + "@" + settings.authority());
        add(data, "name", event.title());
        add(data, "description", event.common().teaser());
        add(data, "url", settings.absolute(event.address()));
        add(data, "inLanguage", event.language());
        add(data, "startDate", start);
        add(data, "endDate", GermanSchedule.machineEnd(event.schedule(), settings.zone()));
        add(data, "previousStartDate", previousStarts());
        add(data, "eventStatus", states().stream().map(EventData::word).toList());
        add(data, "eventAttendanceMode", word(attendance()));
        add(data, "location", places());
        add(data, "organizer", named("Organization", event.organizer()));
        if (FREE.contains(event.cost())) {
            data.addProperty("isAccessibleForFree", true);
        }
        add(data, "offers", offer());
        event.common().picture().ifPresent(picture -> add(data, "image", settings.absolute(picture.address())));
        return GSON.toJson(data);
    }

    /** While the new day is unknown the old one stays, as the status says that it does not hold. */
    private String start() {
        List<Schedule> known =
                new ArrayList<>(event.state() == EventState.POSTPONED ? event.earlierSchedules() : List.of());
        known.add(event.schedule());
        List<Schedule> exact = known.stream().filter(Schedule::isExact).toList();
        return exact.isEmpty() ? "" : GermanSchedule.machine(exact.get(exact.size() - 1), settings.zone());
    }

    /** The word may be repeated for an event that was moved several times. */
    private List<JsonElement> previousStarts() {
        List<Schedule> earlier = event.state() == EventState.POSTPONED ? List.of() : event.earlierSchedules();
        return earlier.stream()
                .filter(Schedule::isExact)
                .map(schedule -> GermanSchedule.machine(schedule, settings.zone()))
                .<JsonElement>map(JsonPrimitive::new)
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

    private List<JsonElement> places() {
        List<JsonElement> places = new ArrayList<>();
        if (!event.isOnline()) {
            place().ifPresent(places::add);
        }
        if (event.isOnline() || event.format() == EventFormat.HYBRID) {
            JsonObject room = object("VirtualLocation");
            add(room, "url", event.online().publicAddress().orElse(settings.absolute(event.address())));
            places.add(room);
        }
        return places;
    }

    private Optional<JsonElement> place() {
        Event.Venue venue = event.venue();
        JsonObject address = object("PostalAddress");
        add(address, "streetAddress", venue.street());
        add(address, "postalCode", venue.postcode());
        add(address, "addressLocality", venue.city());
        boolean hasAddress = address.size() > 1;
        String name = venue.name().isEmpty() && !hasAddress ? region : venue.name();
        if (name.isEmpty() && !hasAddress && venue.position().isEmpty()) {
            return Optional.empty();
        }
        JsonObject place = object("Place");
        add(place, "name", name);
        if (hasAddress) {
            place.add("address", address);
        }
        venue.position().ifPresent(point -> {
            JsonObject geo = object("GeoCoordinates");
            geo.addProperty("latitude", point.latitude());
            geo.addProperty("longitude", point.longitude());
            place.add("geo", geo);
        });
        return Optional.of(place);
    }

    private List<JsonElement> offer() {
        boolean full = event.registration().full();
        if (registrationAddress.isEmpty() && !full) {
            return List.of();
        }
        JsonObject offer = object("Offer");
        add(offer, "url", registrationAddress);
        add(offer, "availability", word(full ? "SoldOut" : "InStock"));
        return List.of(offer);
    }

    private static List<JsonElement> named(String type, String name) {
        JsonObject object = object(type);
        add(object, "name", name);
        return name.isEmpty() ? List.of() : List.of(object);
    }

    private static JsonObject object(String type) {
        JsonObject object = new JsonObject();
        object.addProperty("@type", type);
        return object;
    }

    private static JsonElement word(String word) {
        return new JsonPrimitive(SCHEMA + word);
    }

    private static void add(JsonObject object, String name, String value) {
        if (!value.isEmpty()) {
            object.addProperty(name, value);
        }
    }

    private static void add(JsonObject object, String name, JsonElement value) {
        object.add(name, value);
    }

    /** One value stands alone, several as a list, none not at all. */
    private static void add(JsonObject object, String name, List<JsonElement> values) {
        if (values.size() == 1) {
            object.add(name, values.get(0));
        } else if (!values.isEmpty()) {
            JsonArray array = new JsonArray();
            values.forEach(array::add);
            object.add(name, array);
        }
    }
}
