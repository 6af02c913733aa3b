package de.klimanetz.kind.practice;

import de.klimanetz.content.DateTypes;
import de.klimanetz.content.FieldType;
import de.klimanetz.content.FieldType.Mismatch;
import de.klimanetz.model.PartialDate;
import de.klimanetz.model.Slugs;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in the notations of {@link DateTypes} and in those of spreadsheets, such as {@code Mrz 26}. */
final class SpreadsheetDates {

    static final FieldType<PartialDate> DATE =
            FieldType.of("2026-09-20, 2026-09 oder 2026, auch 20.09.2026 und September 2026", SpreadsheetDates::read);

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[./](\\d{4})");
    private static final Pattern NAMED_MONTH = Pattern.compile("(\\p{L}{3,})\\.?[ -]?(\\d{4}|\\d{2})");

    private static final List<String> NAMES = List.of(
            "januar",
            "februar",
            "maerz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember");
    private static final String SHORT_MARCH = "mrz";
    private static final int MARCH = 3;

    private SpreadsheetDates() {}

    private static PartialDate read(String raw) throws Mismatch {
        Matcher day = DAY.matcher(raw);
        if (day.matches()) {
            return iso(day.group(3), day.group(2), "-" + twoDigits(day.group(1)));
        }
        Matcher month = MONTH.matcher(raw);
        if (month.matches()) {
            return iso(month.group(2), month.group(1), "");
        }
        Matcher named = NAMED_MONTH.matcher(raw);
        if (named.matches() && number(named.group(1)) > 0) {
            return iso(named.group(2), String.valueOf(number(named.group(1))), "");
        }
        return DateTypes.DATE.read(raw);
    }

    private static PartialDate iso(String year, String month, String rest) throws Mismatch {
        return DateTypes.DATE.read((year.length() == 2 ? "20" : "") + year + "-" + twoDigits(month) + rest);
    }

    /** Returns the number of a month by its name or a prefix of it; 0 if there is none. */
    private static int number(String word) {
        String plain = Slugs.of(word);
        return plain.equals(SHORT_MARCH)
                ? MARCH
                : 1
                        + NAMES.indexOf(NAMES.stream()
                                .filter(name -> name.startsWith(plain))
                                .findFirst()
                                .orElse(""));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
