package de.klimanetz.kind.event;

import de.klimanetz.model.Event;
import de.klimanetz.model.GeoPoint;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The way to the map of OpenStreetMap. Only a link: nothing is asked there before somebody follows it. */
final class MapLink {

    private static final String MAP = "https://www.openstreetmap.org/";

    private MapLink() {}

    /**
     * The point of a venue, else the search for its address; empty when too little is known to find it.
     *
     * @param town where a street without a town is
     */
    static String of(Event.Venue venue, String town) {
        return venue.position().map(MapLink::point).orElseGet(() -> search(venue, town));
    }

    private static String point(GeoPoint point) {
        return MAP + "?mlat=" + point.latitude() + "&mlon=" + point.longitude() + "#map=17/" + point.latitude() + "/"
                + point.longitude();
    }

    /** A street can be found; the name of a hall alone mostly cannot. */
    private static String search(Event.Venue venue, String town) {
        String city = venue.city().isEmpty() ? town : venue.city();
        if (city.isEmpty() || venue.street().isEmpty()) {
            return "";
        }
        String address = venue.street() + ", " + (venue.postcode() + " " + city).strip();
        return MAP + "search?query="
                + URLEncoder.encode(address, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
