package de.klimanetz.calendar;

import de.klimanetz.model.Event;
import java.util.List;
import java.util.Optional;

/**
 * The content of a calendar file.
 *
 * @param address from the base URL on
 * @param label absent for the file of a single event, which people import into their own calendar
 * @param events events with exact dates
 * @param days whole days that are no events
 */
public record Subscription(String address, Optional<Label> label, List<Event> events, List<DayEntry> days) {

    /** Creates a calendar of events. */
    public Subscription(String address, Optional<Label> label, List<Event> events) {
        this(address, label, events, List.of());
    }

    /** Returns the last part of the address, without the extension. */
    public String name() {
        return address.replaceFirst(".*/(.*)\\.ics$", "$1");
    }

    /**
     * The properties that programs show for a subscribed calendar.
     *
     * @param page the page that shows the same events, from the base URL on
     */
    public record Label(String name, String description, String page) {}
}
