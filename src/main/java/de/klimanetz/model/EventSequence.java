package de.klimanetz.model;

import de.klimanetz.model.vocabulary.EventState;

/**
 * The iCalendar SEQUENCE of an event (RFC 5545 § 3.8.7.4): the number of changes after its announcement. Calendar
 * clients apply an update only if it has increased.
 */
final class EventSequence {

    private EventSequence() {}

    /** Returns the number of listed changes. Generated meetings have no list; any state but CONFIRMED counts as one. */
    static int of(Event event) {
        if (event.isMeeting()) {
            return event.state() == EventState.CONFIRMED ? 0 : 1;
        }
        return event.changes().size();
    }
}
