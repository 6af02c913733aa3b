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

    /**
     * A change with a time is at that moment, a day without a time counts from midnight UTC. A time before that midnight counts
     * like it, so that a later change of a day never has an earlier stamp.
     */
    static Instant of(Event event, Settings settings) {
        LocalDateTime revised = event.revised();
        Instant midnight = utc(revised.toLocalDate().atStartOfDay());
        Instant moment = revised.atZone(settings.zone()).toInstant();
        boolean isDay = revised.toLocalTime().equals(LocalTime.MIDNIGHT);
        return isDay || moment.isBefore(midnight) ? midnight : moment;
    }

    static Instant utc(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC);
    }
}
