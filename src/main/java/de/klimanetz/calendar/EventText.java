package de.klimanetz.calendar;

import de.klimanetz.model.Event;
import de.klimanetz.model.Schedule;
import de.klimanetz.model.Settings;
import de.klimanetz.model.vocabulary.EventFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The texts of an event in calendars. They are complete without the page, which subscribers may never open. */
public final class EventText {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);

    private EventText() {}

    /** Returns the title. Some programs ignore STATUS, so it also says that the event does not take place. */
    public static String summary(Event event) {
        return switch (event.state()) {
            case CANCELLED -> "ABGESAGT: " + event.title();
            case POSTPONED -> "VERSCHOBEN: " + event.title();
            case CONFIRMED, TENTATIVE, MOVED, MOVED_ONLINE -> event.title();
        };
    }

    /** Returns teaser, access, all changes and the address of the page. */
    public static String description(Event event, Settings settings) {
        return Stream.of(
                        event.teaser(),
                        event.status().note(),
                        particulars(event),
                        changes(event),
                        settings.absolute(event.address()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** Returns the place on site, or “Online” with the public address; empty if unknown. */
    public static String place(Event event) {
        if (event.isOnline()) {
            return "Online"
                    + event.online().publicAddress().map(room -> ": " + room).orElse("");
        }
        String venue = venue(event.venue());
        return venue.isEmpty() ? event.hosting().host() : venue;
    }

    /** Returns the kind and the topics. */
    static List<String> categories(Event event) {
        return Stream.concat(Stream.of(event.kind().label()), event.topics().stream())
                .toList();
    }

    private static String particulars(Event event) {
        boolean openEnd =
                event.announced() instanceof Schedule.Timed timed && timed.end().isEmpty();
        return Stream.of(
                        online(event),
                        event.hosting().host().isEmpty()
                                ? ""
                                : "Zu Gast bei: " + event.hosting().host(),
                        openEnd ? "Das Ende ist offen." : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Returns how to take part online; empty for events on site. */
    private static String online(Event event) {
        boolean hybrid = event.format() == EventFormat.HYBRID;
        if (!event.isOnline() && !hybrid) {
            return "";
        }
        String access = Stream.of(
                        event.online().publicAddress().orElse(""),
                        event.online().note(),
                        event.online().publicAddress().isPresent() ? "" : registration(event))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        String where = hybrid ? "Vor Ort und online" : "Online";
        return access.isEmpty() ? where : where + ": " + access;
    }

    private static String registration(Event event) {
        Event.Registration registration = event.registration();
        return Stream.of(registration.address(), registration.email(), registration.phone())
                .filter(way -> !way.isEmpty())
                .findFirst()
                .map(way -> "Anmeldung: " + way)
                .orElse("");
    }

    private static String changes(Event event) {
        return event.changes().stream()
                .map(change -> "Geändert am " + MOMENT.format(change.day())
                        + change.time().map(time -> ", " + time + " Uhr").orElse("") + ": " + change.words())
                .collect(Collectors.joining("\n"));
    }

    private static String venue(Event.Venue venue) {
        return Stream.of(venue.name(), venue.street(), (venue.postcode() + " " + venue.city()).strip())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
