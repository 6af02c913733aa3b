package de.klimanetz.season;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.shredzone.commons.suncalc.SunPosition;
import org.shredzone.commons.suncalc.SunTimes;

/**
 * The daylight of a day at one place, from the rise to the set of the upper edge of the sun. Accurate to about one
 * minute.
 *
 * @param rise local time, whole minutes
 * @param set local time, whole minutes
 * @param noonAltitude the height of the sun at noon in degrees above the horizon
 */
public record Daylight(LocalTime rise, LocalTime set, int noonAltitude) {

    /** Returns the daylight; empty on days without sunrise or sunset, which exist north of the polar circle only. */
    public static Optional<Daylight> of(LocalDate day, double latitude, double longitude, ZoneId zone) {
        SunTimes times = SunTimes.compute()
                .on(day)
                .timezone(zone)
                .at(latitude, longitude)
                .oneDay()
                .execute();
        if (times.getRise() == null || times.getSet() == null || times.getNoon() == null) {
            return Optional.empty();
        }
        double altitude = SunPosition.compute()
                .on(times.getNoon())
                .at(latitude, longitude)
                .execute()
                .getAltitude();
        return Optional.of(new Daylight(minutes(times.getRise()), minutes(times.getSet()), (int) Math.round(altitude)));
    }

    public Duration length() {
        return Duration.between(rise, set);
    }

    private static LocalTime minutes(ZonedDateTime time) {
        return time.plusSeconds(30).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
