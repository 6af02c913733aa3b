package de.klimanetz.calendar;

import de.klimanetz.model.Event;
import de.klimanetz.model.Schedule;
import de.klimanetz.model.Settings;
import java.time.Duration;
import java.time.ZonedDateTime;

/** From when to when an event is in calendars. */
record Period(ZonedDateTime from, ZonedDateTime to) {

    /**
     * What an event with an open end lasts in calendars. Without DTEND it would take no time (RFC 5545 § 3.6.1), and many
     * programs show it like that.
     */
    private static final Duration OPEN_END = Duration.ofHours(2);

    /** Longer events do not make their visitors busy all the time. */
    private static final Duration LONGEST_APPOINTMENT = Duration.ofDays(1);

    static Period of(Schedule.Timed timed, Settings settings) {
        ZonedDateTime from = timed.start().atZone(settings.zone());
        return new Period(
                from, timed.end().map(end -> end.atZone(settings.zone())).orElse(from.plus(OPEN_END)));
    }

    /**
     * Returns whether an event makes its visitors busy (RFC 5545 § 3.8.2.7): not if it does not take place, lasts whole days or
     * longer than a day.
     */
    static boolean isBusy(Event event, Settings settings) {
        return event.takesPlace()
                && event.announced() instanceof Schedule.Timed timed
                && of(timed, settings).isAppointment();
    }

    private boolean isAppointment() {
        return Duration.between(from, to).compareTo(LONGEST_APPOINTMENT) <= 0;
    }
}
