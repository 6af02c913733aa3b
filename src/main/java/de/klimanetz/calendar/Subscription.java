package de.klimanetz.calendar;

import de.klimanetz.model.Event;
import java.util.List;
import java.util.Optional;

/**
 * A calendar file: its address, its label and its events.
 *
 * @param label absent for the file of a single event, which people import into a calendar of their own
 */
public record Subscription(String address, Optional<Label> label, List<Event> events) {

    /**
     * What programs show of a calendar that they keep up to date.
     *
     * @param page the page that shows the same, from the base URL on
     */
    public record Label(String name, String description, String page) {}
}
