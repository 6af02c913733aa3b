package de.klimanetz.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts {@code 2026-11-22T08:00}, local time in Germany, to a fixed clock. */
final class FixedTime implements ITypeConverter<Clock> {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @Override
    public Clock convert(String text) {
        try {
            return Clock.fixed(LocalDateTime.parse(text).atZone(ZONE).toInstant(), ZONE);
        } catch (DateTimeException unreadable) {
            throw new TypeConversionException(
                    "„" + text + "“ ist kein Zeitpunkt. Schreibweise: --now 2026-11-22T08:00");
        }
    }
}
