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
     * @param towns the Kommunen in which it takes place
     * @param district the Kreis, if the event names Kommunen or concerns all of it
     * @param organizer address of the page of the organizer
     * @param picture of the event or its campaign
     * @param open whether it is possible to take part or to register, perhaps from a later day on
     */
    public record Around(
            List<String> towns, String district, String organizer, Optional<Picture> picture, boolean open) {

        public static final Around UNKNOWN = new Around(List.of(), "", "", Optional.empty(), true);
    }

    /** Other costs may have conditions. */
    private static final Set<String> FREE = Set.of("kostenlos", "kostenfrei", "frei", "eintritt frei");

    public static EventData of(Event event, PageContext context) {
        boolean ofDistrict = event.scope() == Scope.DISTRICT || !event.members().isEmpty();
        return new EventData(
                event,
                context.settings(),
                new Around(
                        towns(event, context),
                        ofDistrict ? context.towns().district() : "",
                        organizer(event, context),
                        context.picture(event),
                        isOpen(event, context.today())));
    }

    /** The hosts of a series are Kommunen. */
    private static List<String> towns(Event event, PageContext context) {
        return event.isMeeting() && !event.hosting().host().isEmpty()
                ? List.of(event.hosting().host())
                : context.towns().links(event.members()).stream()
                        .map(Link::title)
                        .toList();
    }

    private static boolean isOpen(Event event, LocalDate today) {
        boolean later = event.registration().opens().filter(today::isBefore).isPresent();
        return event.takesPlace()
                && !event.schedule().isOver(today)
                && (later || event.registration().full() || event.isOpenForRegistration(today));
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

    /** Without a venue, the places are the Kommunen, or the Kreis. */
    private List<JsonLd> places() {
        List<JsonLd> places = new ArrayList<>();
        Event.Venue venue = event.venue();
        if (!event.isOnline()) {
            if (!(venue.name() + venue.street() + venue.city()).isEmpty()) {
                places.add(venue());
            } else if (around.towns().isEmpty() && !around.district().isEmpty()) {
                places.add(place(around.district(), JsonLd.address("", "", "", around.district())));
            } else {
                around.towns().stream()
                        .map(town -> place(town, JsonLd.address("", "", town, around.district())))
                        .forEach(places::add);
            }
        }
        if (event.isOnline() || event.format() == EventFormat.HYBRID) {
            String room = event.online().publicAddress().orElse(settings.absolute(event.address()));
            places.add(JsonLd.part("VirtualLocation").with("url", room));
        }
        return places;
    }

    private JsonLd venue() {
        Event.Venue venue = event.venue();
        String onlyTown = around.towns().size() == 1 ? around.towns().get(0) : "";
        String city = venue.city().isEmpty() ? onlyTown : venue.city();
        String name = venue.name().isEmpty() ? event.hosting().host() : venue.name();
        return place(name, JsonLd.address(venue.street(), venue.postcode(), city, around.district()))
                .with("geo", venue.position().map(JsonLd::point));
    }

    private static JsonLd place(String name, JsonLd address) {
        return JsonLd.named("Place", name).with("address", address);
    }

    private Optional<JsonLd> offer() {
        Event.Registration registration = event.registration();
        if (!around.open() || registration.address().isEmpty() && !registration.full() && !isFree()) {
            return Optional.empty();
        }
        String page = registration.address().isEmpty() ? settings.absolute(event.address()) : registration.address();
        JsonLd offer = JsonLd.part("Offer")
                .with("url", page)
                .with("availability", JsonLd.word(registration.full() ? "SoldOut" : "InStock"))
                .with("validFrom", registration.opens().map(LocalDate::toString).orElse(""));
        return Optional.of(isFree() ? offer.with("price", 0).with("priceCurrency", "EUR") : offer);
    }
}
