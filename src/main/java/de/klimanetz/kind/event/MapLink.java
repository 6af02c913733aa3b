package de.klimanetz.kind.event;

import de.klimanetz.model.Event;
import de.klimanetz.model.GeoPoint;
import de.klimanetz.text.Query;

/** Links to OpenStreetMap. The page itself sends no request there (DSGVO). */
final class MapLink {

    private static final String MAP = "https://www.openstreetmap.org/";

    private MapLink() {}

    /**
     * Returns the link to the position of a venue, else the search for its address; empty if street or town is unknown.
     *
     * @param town the town if the venue names none, or empty
     */
    static String of(Event.Venue venue, String town) {
        return venue.position().map(MapLink::point).orElseGet(() -> search(venue, town));
    }

    private static String point(GeoPoint point) {
        return MAP + "?mlat=" + point.latitude() + "&mlon=" + point.longitude() + "#map=17/" + point.latitude() + "/"
                + point.longitude();
    }

    /** The search rarely finds a venue by its name alone, so a street is required. */
    private static String search(Event.Venue venue, String town) {
        String city = venue.city().isEmpty() ? town : venue.city();
        if (city.isEmpty() || venue.street().isEmpty()) {
            return "";
        }
        String address = venue.street() + ", " + (venue.postcode() + " " + city).strip();
        return MAP + "search?" + Query.EMPTY.with("query", address).text();
    }
}
