package de.klimanetz.model;

import de.klimanetz.model.vocabulary.EventState;

/**
 * The sequence number of an event (SEQUENCE, RFC 5545 § 3.8.7.4): how often it was changed after it was announced. Calendar
 * programs take a change over only when it has risen.
 */
final class EventSequence {

    private EventSequence() {}

    /**
     * The number of listed changes. A meeting of a series has no list: a series says that a meeting is cancelled or moved,
     * but not since when, so that it counts as changed once.
     */
    static int of(Event event) {
        if (event.isMeeting()) {
            return event.state() == EventState.CONFIRMED ? 0 : 1;
        }
        return event.changes().size();
    }
}
