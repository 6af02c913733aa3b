package de.klimanetz.wording;

import de.klimanetz.model.Event;
import de.klimanetz.model.vocabulary.EventFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Formats the place of an event in German. */
public final class GermanPlaces {

    private GermanPlaces() {}

    /**
     * Returns name, street and town in one line, or an empty string if all are empty. Without a street, the town is
     * omitted if the name contains it.
     */
    public static String address(Event.Venue venue) {
        String city = (venue.postcode() + " " + venue.city()).strip();
        String town = venue.name().contains(venue.city()) && venue.street().isEmpty() ? "" : city;
        return Stream.of(venue.name(), venue.street(), town)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /**
     * Returns the place, “online”, or both for hybrid events.
     *
     * @param place the formatted place on site; may be empty
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
