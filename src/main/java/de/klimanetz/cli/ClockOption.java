package de.klimanetz.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import picocli.CommandLine.Option;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The clock of a run: the one of the system, or one that stands. */
final class ClockOption {

    /** Wall time in this zone, in which the option is read; the day of a page then comes from the zone of the site. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @Option(
            names = "--now",
            paramLabel = "ZEITPUNKT",
            converter = Reading.class,
            description = "So bauen, als wäre es dieser Zeitpunkt, etwa 2026-11-22T08:00.")
    private Clock fixed;

    Clock clock() {
        return fixed == null ? Clock.system(ZONE) : fixed;
    }

    /** Reads {@code 2026-11-22T08:00}. */
    static final class Reading implements ITypeConverter<Clock> {
        @Override
        public Clock convert(String text) {
            try {
                return Clock.fixed(LocalDateTime.parse(text).atZone(ZONE).toInstant(), ZONE);
            } catch (DateTimeException unreadable) {
                throw new TypeConversionException("„" + text + "“ ist kein Zeitpunkt. Schreibweise: --now 2026-11-22T08:00");
            }
        }
    }
}
