package de.klimanetz.kind.series;

import de.klimanetz.content.DateTypes;
import de.klimanetz.content.FieldType;
import de.klimanetz.content.FieldType.Mismatch;
import de.klimanetz.model.Series;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** The types of the attributes for times and exceptions of a series. */
final class SeriesTypes {

    static final FieldType<Series.TimeOfDay> TIME_OF_DAY =
            FieldType.of("18:00 bis 20:00, oder 18:00 bei offenem Ende", SeriesTypes::timeOfDay);
    static final FieldType<Series.Day> DAY = FieldType.of("2026-08-01 oder 2026-08-01 17:00", SeriesTypes::day);
    static final FieldType<Series.Move> MOVE =
            FieldType.of("2026-05-12 auf 2026-05-19 oder 2026-05-12 auf 2026-05-19 17:00", SeriesTypes::move);

    private SeriesTypes() {}

    private static Series.TimeOfDay timeOfDay(String raw) throws Mismatch {
        String[] parts = raw.split("\\s*(?:bis|–|-)\\s*", -1);
        if (parts.length > 2) {
            throw new Mismatch("keine Zeit von bis");
        }
        LocalTime start = DateTypes.timeOfDay(parts[0]);
        Optional<LocalTime> end = parts.length == 2 ? Optional.of(DateTypes.timeOfDay(parts[1])) : Optional.empty();
        if (end.isPresent() && !end.get().isAfter(start)) {
            throw new Mismatch("eine Zeit, die endet, bevor sie beginnt");
        }
        return new Series.TimeOfDay(start, end);
    }

    private static Series.Day day(String raw) throws Mismatch {
        String[] parts = raw.split("\\s+");
        if (parts.length > 2) {
            throw new Mismatch("kein Tag");
        }
        LocalDate date = DateTypes.DAY.read(parts[0]);
        return new Series.Day(date, parts.length == 2 ? Optional.of(DateTypes.timeOfDay(parts[1])) : Optional.empty());
    }

    private static Series.Move move(String raw) throws Mismatch {
        String[] parts = raw.split("\\s+auf\\s+", -1);
        if (parts.length != 2) {
            throw new Mismatch("kein Tag, der auf einen anderen verlegt ist");
        }
        return new Series.Move(DateTypes.DAY.read(parts[0]), day(parts[1]));
    }
}
