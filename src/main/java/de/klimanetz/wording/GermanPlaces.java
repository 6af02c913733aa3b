package de.klimanetz.wording;

import de.klimanetz.model.Event;
import de.klimanetz.model.vocabulary.EventFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where an event takes place. */
public final class GermanPlaces {

    private GermanPlaces() {}

    /** Name, street and town in one line; a town that the name says already is not said again. Empty when nothing is known. */
    public static String address(Event.Venue venue) {
        String city = (venue.postcode() + " " + venue.city()).strip();
        String town = venue.name().contains(venue.city()) && venue.street().isEmpty() ? "" : city;
        return Stream.of(venue.name(), venue.street(), town)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /**
     * A place, or that it is online, or both.
     *
     * @param place where it is for those who come; may be empty
     */
    public static String orOnline(Event event, String place) {
        if (event.isOnline()) {
            return EventFormat.ONLINE.label();
        }
        if (event.format() != EventFormat.HYBRID) {
            return place;
        }
        return place.isEmpty() ? EventFormat.HYBRID.label() : place + " und online";
    }
}
