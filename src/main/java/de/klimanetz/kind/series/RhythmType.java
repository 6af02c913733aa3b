package de.klimanetz.kind.series;

import de.klimanetz.content.FieldType;
import de.klimanetz.content.FieldType.Mismatch;
import de.klimanetz.model.Rhythm;
import de.klimanetz.model.Rhythm.Frequency;
import java.time.Month;
import java.util.List;

/**
 * The type of the attribute for the rhythm: a German phrase or a recurrence rule. A day that only some months have is
 * valid and occurs only in those: “am 31.”, “am 5. Dienstag”, “jährlich am 29. Februar”. A day that no month has is
 * rejected.
 */
final class RhythmType {

    static final FieldType<Rhythm> RHYTHM = FieldType.of(
            "monatlich am 2. Dienstag, alle 2 Wochen mittwochs, jährlich am 20. September oder FREQ=MONTHLY;BYDAY=2TU",
            RhythmType::read);

    private RhythmType() {}

    private static Rhythm read(String raw) throws Mismatch {
        Rhythm rhythm = RecurrenceRule.looksLikeRule(raw) ? RecurrenceRule.read(raw) : RhythmPhrase.read(raw);
        requireDays(rhythm);
        return rhythm;
    }

    private static void requireDays(Rhythm rhythm) throws Mismatch {
        List<Month> months = rhythm.months().isEmpty() ? List.of(Month.values()) : rhythm.months();
        int longest = months.stream().mapToInt(Month::maxLength).max().orElseThrow();
        if (rhythm.monthDays().stream().anyMatch(day -> Math.abs(day) > longest)) {
            throw new Mismatch("ein Tag, den es nie gibt: Mehr als " + longest + " Tage hat dort kein Monat");
        }
        boolean inYear =
                rhythm.frequency() == Frequency.YEARLY && rhythm.months().isEmpty();
        int most = inYear ? 53 : 5;
        if (rhythm.weekdays().stream().anyMatch(weekday -> Math.abs(weekday.number()) > most)) {
            throw new Mismatch("ein Tag, den es nie gibt: Jeden Wochentag hat ein " + (inYear ? "Jahr" : "Monat")
                    + " höchstens " + most + " Mal");
        }
    }
}
