package de.klimanetz.wording;

import de.klimanetz.model.Figure;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Formats and parses numbers in German notation: {@code 380.796}, {@code 380 796}, {@code 1.420,98}, {@code 1420,98}. A
 * point is always a grouping separator.
 */
public final class GermanFigures {

    private static final Pattern NUMBER =
            Pattern.compile("[-\u2212]?(\\d+|\\d{1,3}(?<gap>[.\\h])\\d{3}(\\k<gap>\\d{3})*)(,\\d+)?");

    private GermanFigures() {}

    /** Returns {@code 380.796} or {@code 1.420,98}, with as many decimals as the scale of the value. */
    public static String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.GERMANY);
        format.setMaximumFractionDigits(value.scale());
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    /** Parses a number; empty if it is not in this notation. */
    public static Optional<BigDecimal> read(String text) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(
                        text.replaceAll("[.\\h]", "").replace(',', '.').replace('\u2212', '-')))
                : Optional.empty();
    }

    /** Returns {@code 457.225 Euro} or {@code 2,2 Mio. Euro}; millions only if two decimals suffice. */
    public static String euros(BigDecimal value) {
        BigDecimal millions = value.movePointLeft(6).stripTrailingZeros();
        if (millions.compareTo(BigDecimal.ONE) >= 0 && millions.scale() <= 2) {
            return number(millions.setScale(Math.max(0, millions.scale()))) + " Mio. Euro";
        }
        BigDecimal whole = value.stripTrailingZeros();
        return number(whole.setScale(whole.scale() <= 0 ? 0 : 2)) + " Euro";
    }

    /** Returns “Stand 31. Dezember 2024, Quelle: IT.NRW”, or the source only if there is no date. */
    public static String provenance(Figure figure) {
        String source = "Quelle: " + figure.source();
        return figure.asOf()
                .map(date -> "Stand " + GermanDates.date(date) + ", " + source)
                .orElse(source);
    }
}
