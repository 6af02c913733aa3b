package de.klimanetz.model;

import java.time.LocalDate;
import java.time.YearMonth;

/** A date as far as it is known: a day, a month or a year. */
public record PartialDate(LocalDate first, Precision precision) {

    /** How exactly a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    public PartialDate {
        first = switch (precision) {
            case DAY -> first;
            case MONTH -> first.withDayOfMonth(1);
            case YEAR -> first.withDayOfYear(1);
        };
    }

    public static PartialDate day(LocalDate date) {
        return new PartialDate(date, Precision.DAY);
    }

    public static PartialDate month(YearMonth month) {
        return new PartialDate(month.atDay(1), Precision.MONTH);
    }

    public static PartialDate year(int year) {
        return new PartialDate(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    /** The last day that the date may mean. */
    public LocalDate last() {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> YearMonth.from(first).atEndOfMonth();
            case YEAR -> first.withDayOfYear(first.lengthOfYear());
        };
    }

    public boolean isDay() {
        return precision == Precision.DAY;
    }
}
