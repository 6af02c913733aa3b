package de.klimanetz.kind.series;

import de.klimanetz.content.FieldType.Mismatch;
import de.klimanetz.model.Rhythm;
import de.klimanetz.model.Rhythm.Frequency;
import de.klimanetz.model.Rhythm.Weekday;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the parts of a phrase, and combines them into a rhythm if they are complete and consistent. */
final class RhythmDraft {

    private static final String NO_RATE = "Es fehlt, wie oft: etwa „monatlich“, „jährlich“ oder „jeden“";
    private static final String OTHER_DAYS = "Er nennt in jedem Monat andere Tage";

    private final List<Month> months = new ArrayList<>();
    private final List<Integer> monthDays = new ArrayList<>();
    private final List<Weekday> weekdays = new ArrayList<>();
    private Optional<Frequency> unit = Optional.empty();
    private int interval = 1;
    private boolean every;
    private boolean ofMonth;
    private boolean monthFollowsDays;

    /** For “wöchentlich” and “alle 2 Monate”. */
    void rate(Frequency unit, int interval) throws Mismatch {
        require(this.unit.isEmpty(), "Wie oft, steht zweimal darin");
        this.unit = Optional.of(unit);
        this.interval = interval;
    }

    /** For “jeden” and “mittwochs”. */
    void every() {
        every = true;
    }

    /** For “im Monat”. */
    void ofMonth() {
        ofMonth = true;
    }

    void month(Month month) {
        monthFollowsDays |= !weekdays.isEmpty() || !monthDays.isEmpty();
        months.add(month);
    }

    void weekday(int number, DayOfWeek day) throws Mismatch {
        require(!monthFollowsDays, OTHER_DAYS);
        weekdays.add(new Weekday(number, day));
    }

    void monthDays(List<Integer> days) throws Mismatch {
        require(days.isEmpty() || !monthFollowsDays, OTHER_DAYS);
        monthDays.addAll(days);
    }

    Rhythm rhythm() throws Mismatch {
        boolean plain = weekdays.stream().anyMatch(Weekday::isEvery);
        boolean numbered = weekdays.stream().anyMatch(weekday -> !weekday.isEvery());
        require(
                !(plain && numbered) && (weekdays.isEmpty() || monthDays.isEmpty()),
                "Er mischt Tage wie „Dienstag“, „2. Dienstag“ und „15.“");
        Frequency frequency = unit.isPresent() ? unit.get() : inferFrequency(plain);
        if (frequency == Frequency.DAILY && plain && interval % 7 == 0) {
            frequency = Frequency.WEEKLY;
            interval /= 7;
        }
        switch (frequency) {
            case DAILY ->
                require(
                        weekdays.isEmpty() && monthDays.isEmpty() && !ofMonth,
                        "Er nennt bestimmte Tage und zugleich einen Abstand in Tagen");
            case WEEKLY -> require(plain && !ofMonth, "Zu Wochen gehört ein Wochentag, etwa „mittwochs“");
            case MONTHLY -> requireNumberedDay(plain);
            case YEARLY -> {
                requireNumberedDay(plain);
                require(!months.isEmpty(), "Es fehlt, in welchem Monat");
            }
        }
        if (frequency == Frequency.MONTHLY && interval > 1 && !months.isEmpty()) {
            require(interval * months.size() == 12, "Wie oft und in welchen Monaten, passt nicht zusammen");
            return new Rhythm(Frequency.YEARLY, 1, months, monthDays, weekdays, List.of());
        }
        return new Rhythm(frequency, interval, months, monthDays, weekdays, List.of());
    }

    /** Returns the frequency if only days were named. */
    private Frequency inferFrequency(boolean plain) throws Mismatch {
        require(every || ofMonth, NO_RATE);
        if (plain) {
            return Frequency.WEEKLY;
        }
        require(!weekdays.isEmpty() || !monthDays.isEmpty(), "Es fehlt, an welchem Tag");
        boolean ambiguous = !ofMonth
                && months.isEmpty()
                && weekdays.size() == 1
                && weekdays.get(0).number() > 1;
        require(!ambiguous, "Das kann „alle 2 Wochen dienstags“ oder „monatlich am 2. Dienstag“ heißen");
        return months.isEmpty() ? Frequency.MONTHLY : Frequency.YEARLY;
    }

    private void requireNumberedDay(boolean plain) throws Mismatch {
        require(!plain, "Es fehlt, der wievielte Wochentag: etwa „am 2. Dienstag“ oder „am letzten Dienstag“");
        require(!weekdays.isEmpty() || !monthDays.isEmpty(), "Es fehlt, an welchem Tag");
    }

    private static void require(boolean condition, String complaint) throws Mismatch {
        if (!condition) {
            throw new Mismatch("kein Rhythmus: " + complaint);
        }
    }
}
