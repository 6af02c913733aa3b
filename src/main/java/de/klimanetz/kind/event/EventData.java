package de.klimanetz.kind.event;

import de.klimanetz.model.Event;
import de.klimanetz.model.Picture;
import de.klimanetz.model.Schedule;
import de.klimanetz.model.Settings;
import de.klimanetz.model.vocabulary.EventFormat;
import de.klimanetz.model.vocabulary.EventState;
import de.klimanetz.model.vocabulary.Scope;
import de.klimanetz.page.JsonLd;
import de.klimanetz.page.Link;
import de.klimanetz.page.MachineData;
import de.klimanetz.page.PageContext;
import de.klimanetz.wording.GermanSchedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An event as schema.org/Event in JSON-LD, with what search engines ask for. */
public record EventData(Event event, Settings settings, Around around) implements MachineData {

    /**
     * What other items and the day of the build say of an event. Each may be empty.
     *
     * @param town the location if the event names no venue: Kommunen, or who hosts it
     * @param district the Kreis, if the event concerns all of it
     * @param organizer address of the page of the organizer
     * @param picture of the event or its campaign
     * @param registration web address of the registration while it is open
     */
    public record Around(
            String town, String district, String organizer, Optional<Picture> picture, String registration) {

        public static final Around UNKNOWN = new Around("", "", "", Optional.empty(), "");
    }

    /** Other costs may have conditions. */
    private static final Set<String> FREE = Set.of("kostenlos", "kostenfrei", "frei", "eintritt frei");

    public static EventData of(Event event, PageContext context) {
        String towns = context.towns().names(event.members());
        boolean open = event.isOpenForRegistration(context.today());
        return new EventData(
                event,
                context.settings(),
                new Around(
                        towns.isEmpty() ? event.hosting().host() : towns,
                        event.scope() == Scope.DISTRICT ? context.towns().district() : "",
                        organizer(event, context),
                        context.picture(event),
                        open ? event.registration().address() : ""));
    }

    private static String organizer(Event event, PageContext context) {
        List<Link> parts = context.named(event.organizer());
        return parts.size() == 1 ? parts.get(0).address() : "";
    }

    /** Returns an empty string for examples and for events that never had an exact date. */
    @Override
    public String json() {
        if (!event.isInCalendars()) {
            return "";
        }
        Schedule schedule = event.announced();
        JsonLd data = JsonLd.of("Event", event, settings)
                .with("identifier", event.uid() + "@" + settings.authority())
                .with("name", event.title())
                .with("inLanguage", event.admission().language())
                .with("startDate", GermanSchedule.machine(schedule, settings.zone()))
                .with("endDate", GermanSchedule.machineEnd(schedule, settings.zone()))
                .withTexts("previousStartDate", previousStarts())
                .withTexts("eventStatus", states().stream().map(JsonLd::word).toList())
                .with("eventAttendanceMode", JsonLd.word(attendance()))
                .withParts("location", places())
                .with(
                        "image",
                        around.picture()
                                .map(picture -> settings.absolute(picture.address()))
                                .orElse(""))
                .with("organizer", organizer())
                .with("offers", offer());
        return isFree() ? data.with("isAccessibleForFree", true).json() : data.json();
    }

    private JsonLd organizer() {
        JsonLd organizer = JsonLd.named("Organization", event.organizer());
        return around.organizer().isEmpty() ? organizer : organizer.with("url", settings.absolute(around.organizer()));
    }

    private boolean isFree() {
        return FREE.contains(event.admission().cost().toLowerCase(Locale.GERMAN).replaceFirst("\\.$", ""));
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

    /** Without a venue, the place is a Kommune, or the Kreis. */
    private Optional<JsonLd> place() {
        Event.Venue venue = event.venue();
        String city = venue.city().isEmpty() ? around.town() : venue.city();
        String region = city.isEmpty() ? around.district() : "";
        String name = venue.name().isEmpty() && venue.street().isEmpty() ? city + region : venue.name();
        JsonLd place = JsonLd.named("Place", name)
                .with("address", JsonLd.address(venue.street(), venue.postcode(), city, region))
                .with("geo", venue.position().map(JsonLd::point));
        return place.isEmpty() ? Optional.empty() : Optional.of(place);
    }

    private Optional<JsonLd> offer() {
        boolean full = event.registration().full();
        if (around.registration().isEmpty() && !full && !isFree()) {
            return Optional.empty();
        }
        String page = around.registration().isEmpty() ? settings.absolute(event.address()) : around.registration();
        JsonLd offer = JsonLd.part("Offer")
                .with("url", page)
                .with("availability", JsonLd.word(full ? "SoldOut" : "InStock"))
                .with(
                        "validFrom",
                        event.registration().opens().map(LocalDate::toString).orElse(""));
        return Optional.of(isFree() ? offer.with("price", 0).with("priceCurrency", "EUR") : offer);
    }
}
