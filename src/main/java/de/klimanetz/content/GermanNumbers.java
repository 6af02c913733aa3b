package de.klimanetz.content;

import de.klimanetz.content.FieldType.Mismatch;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers as Germans write them: {@code 380.796}, {@code 380 796}, {@code 1.420,98} and plainly {@code 1420,98}. A
 * point is never a decimal one; what was probably meant is suggested, never assumed.
 */
final class GermanNumbers {

    private static final Pattern NUMBER =
            Pattern.compile("[-\u2212]?(\\d+|\\d{1,3}(?<gap>[.\\h])\\d{3}(\\k<gap>\\d{3})*)(,\\d+)?");

    private static final Pattern LIKE_A_NUMBER = Pattern.compile("[-\u2212]?\\d[\\d.,'’\\h]*");
    private static final Pattern MONEY = Pattern.compile(
            "(?<before>Euro|EUR|€)?\\h*(?<number>\\d[\\d.,'’\\h]*?)\\h*(?<scale>Mio\\.?|Millionen|Million|Mrd\\.?|Milliarden|Milliarde)?"
                    + "\\h*(?<after>Euro|EUR|€)?");

    /** A number before a unit; other numbers in a text may be days, versions or names. */
    private static final Pattern WITH_UNIT = Pattern.compile("(?<![\\d.,])(\\d[\\d.,]*)(?<![.,])"
            + "\\h?(Euro|EUR|€|Mio\\.|Mrd\\.|Million|Milliarde|%|[kMGT]Wh?\\b|t\\b|ha\\b|k?m²|k?m\\b)");

    private GermanNumbers() {}

    static BigDecimal parse(String raw) throws Mismatch {
        if (!NUMBER.matcher(raw).matches()) {
            throw new Mismatch("keine Zahl in deutscher Schreibweise" + didYouMean(guess(raw), ""));
        }
        return value(raw);
    }

    /** A number without a fraction; {@code 1,234} is none, since it is little more than one. */
    static BigDecimal parseWhole(String raw) throws Mismatch {
        BigDecimal value = parse(raw);
        if (value.stripTrailingZeros().scale() > 0) {
            boolean grouped = raw.matches("\\d{1,3},\\d{3}");
            throw new Mismatch("keine ganze Zahl"
                    + didYouMean(grouped ? Optional.of(new BigDecimal(raw.replace(",", ""))) : Optional.empty(), ""));
        }
        return value.setScale(0);
    }

    /** An amount of money: {@code 457.225 Euro}, {@code 2,2 Mio. Euro}, {@code 600 000 €}. */
    static BigDecimal parseEuros(String raw) throws Mismatch {
        Matcher parts = MONEY.matcher(raw);
        if (!parts.matches() || (parts.group("before") != null && parts.group("after") != null)) {
            throw new Mismatch("kein Betrag in Euro");
        }
        String number = parts.group("number");
        String scale = parts.group("scale");
        String unit = scale == null ? " Euro" : " " + scale + " Euro";
        if (!NUMBER.matcher(number).matches()) {
            throw new Mismatch("kein Betrag in deutscher Schreibweise" + didYouMean(guess(number), unit));
        }
        if (parts.group("before") == null && parts.group("after") == null) {
            throw new Mismatch("ein Betrag ohne Währung. Meinten Sie „" + raw + " Euro“?");
        }
        BigDecimal value = value(number);
        return scale == null ? value : value.movePointRight(exponent(scale));
    }

    private static int exponent(String scale) {
        return scale.startsWith("Mrd") || scale.startsWith("Milliarde") ? 9 : 6;
    }

    /** A text as it stands, when the numbers before units in it can be read. */
    static String checkFigures(String raw) throws Mismatch {
        Matcher figures = WITH_UNIT.matcher(raw);
        while (figures.find()) {
            String number = figures.group(1);
            if (!NUMBER.matcher(number).matches()) {
                throw new Mismatch("an der Stelle „" + figures.group() + "“ keine Zahl in deutscher Schreibweise"
                        + didYouMean(guess(number), raw.substring(figures.end(1), figures.end())));
            }
        }
        return raw;
    }

    private static BigDecimal value(String number) {
        return new BigDecimal(number.replaceAll("[.\\h]", "").replace(',', '.').replace('\u2212', '-'));
    }

    /**
     * What somebody means who writes another language or another program's numbers: the last separator is a decimal one
     * when it stands there once and no group of three follows.
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
        String whole = decimal ? number.substring(0, last) : number;
        String fraction = decimal ? "." + number.substring(last + 1) : "";
        String sign = number.matches("[-\u2212].*") ? "-" : "";
        return Optional.of(new BigDecimal(sign + whole.replaceAll("\\D", "") + fraction));
    }

    private static String didYouMean(Optional<BigDecimal> value, String unit) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.GERMANY);
        return value.map(number -> {
                    format.setMinimumFractionDigits(number.scale());
                    format.setMaximumFractionDigits(number.scale());
                    return ". Meinten Sie „" + format.format(number) + unit + "“?";
                })
                .orElse("");
    }
}
