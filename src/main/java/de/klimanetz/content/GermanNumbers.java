package de.klimanetz.content;

import de.klimanetz.content.FieldType.Mismatch;
import de.klimanetz.wording.GermanFigures;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses numbers in German notation. Other notations are rejected with a suggestion, never guessed. */
final class GermanNumbers {

    private static final Pattern LIKE_A_NUMBER = Pattern.compile("[-\u2212]?\\d[\\d.,'’\\h]*");
    private static final Pattern MONEY = Pattern.compile(
            "(?<before>Euro|EUR|€)?\\h*(?<number>\\d[\\d.,'’\\h]*?)\\h*(?<scale>Mio\\.?|Millionen|Million|Mrd\\.?|Milliarden|Milliarde)?"
                    + "\\h*(?<after>Euro|EUR|€)?");

    /** Requires a unit, since other numbers in a text may be dates, versions or names. */
    private static final Pattern WITH_UNIT = Pattern.compile("(?<![\\d.,])(\\d[\\d.,]*)(?<![.,])"
            + "\\h?(Euro|EUR|€|Mio\\.|Mrd\\.|Million|Milliarde|%|[kMGT]Wh?\\b|t\\b|ha\\b|k?m²|k?m\\b)");

    private GermanNumbers() {}

    static BigDecimal parse(String raw) throws Mismatch {
        return GermanFigures.read(raw)
                .orElseThrow(() -> new Mismatch("keine Zahl in deutscher Schreibweise" + didYouMean(guess(raw), "")));
    }

    /** Parses a number without a fraction. {@code 1,234} is rejected: the comma is the decimal separator. */
    static BigDecimal parseWhole(String raw) throws Mismatch {
        BigDecimal value = parse(raw);
        if (value.stripTrailingZeros().scale() > 0) {
            boolean grouped = raw.matches("\\d{1,3},\\d{3}");
            throw new Mismatch("keine ganze Zahl"
                    + didYouMean(grouped ? Optional.of(new BigDecimal(raw.replace(",", ""))) : Optional.empty(), ""));
        }
        return value.setScale(0);
    }

    /** Parses an amount in Euro: {@code 457.225 Euro}, {@code 2,2 Mio. Euro}, {@code 600 000 €}. */
    static BigDecimal parseEuros(String raw) throws Mismatch {
        Matcher parts = MONEY.matcher(raw);
        if (!parts.matches() || (parts.group("before") != null && parts.group("after") != null)) {
            throw new Mismatch("kein Betrag in Euro");
        }
        String number = parts.group("number");
        String scale = parts.group("scale");
        String unit = scale == null ? " Euro" : " " + scale + " Euro";
        BigDecimal value = GermanFigures.read(number)
                .orElseThrow(
                        () -> new Mismatch("kein Betrag in deutscher Schreibweise" + didYouMean(guess(number), unit)));
        if (parts.group("before") == null && parts.group("after") == null) {
            throw new Mismatch("ein Betrag ohne Währung. Meinten Sie „" + raw + " Euro“?");
        }
        return scale == null ? value : value.movePointRight(exponent(scale));
    }

    private static int exponent(String scale) {
        return scale.startsWith("Mrd") || scale.startsWith("Milliarde") ? 9 : 6;
    }

    /** Returns the text unchanged if all its numbers before a unit are valid. */
    static String checkFigures(String raw) throws Mismatch {
        Matcher figures = WITH_UNIT.matcher(raw);
        while (figures.find()) {
            String number = figures.group(1);
            if (GermanFigures.read(number).isEmpty()) {
                throw new Mismatch("an der Stelle „" + figures.group() + "“ keine Zahl in deutscher Schreibweise"
                        + didYouMean(guess(number), raw.substring(figures.end(1), figures.end())));
            }
        }
        return raw;
    }

    /**
     * Guesses the value of a number in a foreign notation. The last separator is taken as the decimal separator unless
     * three digits follow it; with three digits, only if it occurs once and the other separator occurs too.
     */
    private static Optional<BigDecimal> guess(String raw) {
        Matcher start = LIKE_A_NUMBER.matcher(raw);
        if (!start.lookingAt()) {
            return Optional.empty();
        }
        String number = start.group().strip().replaceAll("[.,]$", "");
        int last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        boolean once = last >= 0 && number.indexOf(number.charAt(last)) == last;
        boolean mixed = number.contains(".") && number.contains(",");
        boolean decimal = last >= 0 && (number.length() - last - 1 != 3 || once && mixed);
        String whole = (decimal ? number.substring(0, last) : number).replaceAll("\\D", "");
        String fraction = decimal ? number.substring(last + 1).replaceAll("\\D", "") : "";
        String sign = number.matches("[-\u2212].*") ? "-" : "";
        return whole.isEmpty() && fraction.isEmpty()
                ? Optional.empty()
                : Optional.of(new BigDecimal(sign + "0" + whole + (fraction.isEmpty() ? "" : "." + fraction)));
    }

    private static String didYouMean(Optional<BigDecimal> value, String unit) {
        return value.map(number -> ". Meinten Sie „" + GermanFigures.number(number) + unit + "“?")
                .orElse("");
    }
}
