package de.klimanetz.calendar;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import de.klimanetz.model.Event;
import de.klimanetz.model.GeoPoint;
import de.klimanetz.model.Schedule;
import de.klimanetz.model.Settings;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * Writes a calendar as JSCalendar (RFC 8984), with the same ids, revisions and texts as in iCalendar. Objects that RFC 8984
 * calls maps of ids have the id "1", since there is never a second one.
 */
final class JsCalendarWriter {

    private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private final Settings settings;

    JsCalendarWriter(Settings settings) {
        this.settings = settings;
    }

    /** Returns a Group (§ 1.4.4). */
    String text(Subscription subscription) {
        JsonArray entries = new JsonArray();
        subscription.events().forEach(event -> entries.add(event(event)));
        JsonObject group = object("Group");
        group.addProperty("uid", subscription.name() + "@" + settings.authority());
        group.addProperty("prodId", "-//Klimanetz//" + settings.authority() + "//DE");
        group.addProperty("updated", updated(subscription.events()).toString());
        subscription.label().ifPresent(label -> {
            group.addProperty("title", label.name());
            group.addProperty("description", label.description());
        });
        group.addProperty("locale", "de");
        group.add("links", one(link("license", settings.licence().address())));
        group.add("entries", entries);
        return JSON.toJson(group) + "\n";
    }

    private Instant updated(List<Event> events) {
        return events.stream()
                .map(event -> Stamp.of(event, settings))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private JsonObject event(Event event) {
        JsonObject entry = object("Event");
        entry.addProperty("uid", event.uid() + "@" + settings.authority());
        entry.addProperty("updated", Stamp.of(event, settings).toString());
        entry.addProperty("sequence", event.sequence());
        entry.addProperty("title", EventText.summary(event));
        entry.addProperty("description", EventText.description(event, settings));
        addTimes(entry, event.announced());
        entry.addProperty(
                "status",
                switch (event.state()) {
                    case CANCELLED, POSTPONED -> "cancelled";
                    case TENTATIVE -> "tentative";
                    case CONFIRMED, MOVED, MOVED_ONLINE -> "confirmed";
                });
        entry.addProperty("freeBusyStatus", Period.isBusy(event, settings) ? "busy" : "free");
        entry.addProperty("locale", event.admission().language());
        JsonObject keywords = new JsonObject();
        EventText.categories(event).forEach(category -> keywords.addProperty(category, true));
        entry.add("keywords", keywords);
        entry.add("links", one(link("describedby", settings.absolute(event.address()))));
        addPlaces(entry, event);
        return entry;
    }

    private void addTimes(JsonObject entry, Schedule schedule) {
        if (schedule instanceof Schedule.Timed timed) {
            Period period = Period.of(timed, settings);
            entry.addProperty("start", LOCAL.format(timed.start()));
            entry.addProperty("timeZone", settings.zone().getId());
            entry.addProperty(
                    "duration", Duration.between(period.from(), period.to()).toString());
        } else if (schedule instanceof Schedule.Days days) {
            LocalDateTime start = days.from().atStartOfDay();
            entry.addProperty("start", LOCAL.format(start));
            entry.addProperty("duration", "P" + (ChronoUnit.DAYS.between(days.from(), days.to()) + 1) + "D");
            entry.addProperty("showWithoutTime", true);
        }
    }

    private void addPlaces(JsonObject entry, Event event) {
        String place = event.isOnline() ? "" : EventText.place(event);
        if (!place.isEmpty()) {
            JsonObject location = object("Location");
            location.addProperty("name", place);
            event.venue().position().ifPresent(point -> location.addProperty("coordinates", geo(point)));
            entry.add("locations", one(location));
        }
        event.online().publicAddress().ifPresent(room -> {
            JsonObject location = object("VirtualLocation");
            location.addProperty("uri", room);
            entry.add("virtualLocations", one(location));
        });
    }

    /** RFC 5870. */
    private static String geo(GeoPoint point) {
        return "geo:" + point.latitude() + "," + point.longitude();
    }

    private static JsonObject link(String relation, String address) {
        JsonObject link = object("Link");
        link.addProperty("href", address);
        link.addProperty("rel", relation);
        return link;
    }

    private static JsonObject object(String type) {
        JsonObject object = new JsonObject();
        object.add("@type", new JsonPrimitive(type));
        return object;
    }

    private static JsonObject one(JsonElement only) {
        JsonObject map = new JsonObject();
        map.add("1", only);
        return map;
    }
}
