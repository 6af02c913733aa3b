package de.klimanetz.content;

import de.klimanetz.content.FieldType.Mismatch;
import de.klimanetz.model.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/** Field types for dates and times in local wall time. Parsing is strict; dates may be a day, a month or a year. */
public final class DateTypes {

    public static final FieldType<LocalDate> DAY = FieldType.of("2026-09-20", Form.of(Form.Kind.DAY), DateTypes::day);
    public static final FieldType<PartialDate> DATE =
            FieldType.of("2026-09-20, 2026-09 oder 2026", Form.of(Form.Kind.DATE), DateTypes::date);

    public static final FieldType<Moment> MOMENT = FieldType.of(
            "2026-09-20 10:00, 2026-09-20, 2026-09, 2026, kampagne oder offen",
            Form.of(Form.Kind.MOMENT),
            DateTypes::moment);

    private static final FieldType<List<Moment>> LIST = FieldTypes.list(MOMENT);

    public static final FieldType<List<Moment>> MOMENTS =
            FieldType.of("2026-09-13 10:00 oder 2026-09-13; mehrere mit Komma getrennt", LIST::read);

    public static final FieldType<Moment> END = FieldType.of(
            "2026-09-20 12:00, 2026-09-20, 2026-09 oder 2026; ein offenes Ende bleibt weg",
            Form.of(Form.Kind.MOMENT),
            DateTypes::exact);

    private static final DateTimeFormatter ISO_DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** Before it there are no towns that could have been founded. */
    private static final int FIRST_YEAR = 700;

    private static final int LAST_YEAR = 2099;

    private DateTypes() {}

    private static Moment moment(String raw) throws Mismatch {
        if (raw.equals("kampagne")) {
            return new Moment.InCampaign();
        }
        if (raw.equals("offen")) {
            return new Moment.Open();
        }
        return exact(raw);
    }

    private static Moment exact(String raw) throws Mismatch {
        if (raw.matches(".*\\d:\\d\\d\\s*(-|–|bis)\\s*\\d\\d?:\\d\\d.*")) {
            throw new Mismatch("ein Zeitraum. Wann es zu Ende ist, steht in der Angabe „ende“");
        }
        if (raw.matches(".*\\d:\\d\\d.*([+-]\\d\\d:?\\d\\d|Z)")) {
            throw new Mismatch("eine Zeit mit Zeitzone. Geschrieben wird die Ortszeit, die Zeitzone kennt die Website");
        }
        if (raw.contains(":")) {
            return new Moment.Time(time(raw));
        }
        return new Moment.Date(date(raw));
    }

    private static LocalDateTime time(String raw) throws Mismatch {
        String[] parts = raw.split("[ T]+");
        if (parts.length != 2) {
            throw new Mismatch("kein Zeitpunkt");
        }
        return LocalDateTime.of(day(parts[0]), timeOfDay(parts[1]));
    }

    /** Parses {@code HH:mm}. */
    public static LocalTime timeOfDay(String raw) throws Mismatch {
        try {
            return LocalTime.parse(raw, TIME);
        } catch (DateTimeException unreadable) {
            throw new Mismatch("keine Uhrzeit des Tages");
        }
    }

    private static PartialDate date(String raw) throws Mismatch {
        try {
            if (raw.matches("\\d{4}")) {
                return PartialDate.year(year(Year.parse(raw)).getValue());
            }
            if (raw.matches("\\d{4}-\\d{2}")) {
                YearMonth month = YearMonth.parse(raw);
                year(Year.from(month));
                return PartialDate.month(month);
            }
        } catch (DateTimeException noSuchMonth) {
            throw new Mismatch("kein Monat des Kalenders");
        }
        return PartialDate.day(day(raw));
    }

    private static LocalDate day(String raw) throws Mismatch {
        if (!raw.matches("\\d{4}-\\d{2}-\\d{2}")) {
            throw new Mismatch("kein Datum");
        }
        try {
            LocalDate day = LocalDate.parse(raw, ISO_DAY);
            year(Year.from(day));
            return day;
        } catch (DateTimeException noSuchDay) {
            throw new Mismatch("kein Tag des Kalenders");
        }
    }

    /** Slips of the pen such as 2207 would otherwise reach calendars and archives. */
    private static Year year(Year year) throws Mismatch {
        if (year.getValue() < FIRST_YEAR || year.getValue() > LAST_YEAR) {
            throw new Mismatch("kein Jahr zwischen " + FIRST_YEAR + " und " + LAST_YEAR);
        }
        return year;
    }
}
