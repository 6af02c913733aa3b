package de.klimanetz.calendar;

import de.klimanetz.model.Event;
import de.klimanetz.model.Settings;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** When an entry was last revised. */
final class Stamp {

    private Stamp() {}

    /** A change with a time is at that moment; a day without a time counts from midnight UTC. */
    static Instant of(Event event, Settings settings) {
        LocalDateTime revised = event.revised();
        boolean isDay = revised.toLocalTime().equals(LocalTime.MIDNIGHT);
        return isDay ? utc(revised) : revised.atZone(settings.zone()).toInstant();
    }

    static Instant utc(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC);
    }
}
