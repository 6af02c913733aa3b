package de.klimanetz.wording;

import de.klimanetz.model.Figure;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as Germans write them. */
public final class GermanFigures {

    private GermanFigures() {}

    /** 380.796, 1.420,98. */
    public static String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.GERMANY);
        format.setMaximumFractionDigits(value.scale());
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    /** Stand 31. Dezember 2024, Quelle: IT.NRW. */
    public static String provenance(Figure figure) {
        String source = "Quelle: " + figure.source();
        return figure.asOf()
                .map(date -> "Stand " + GermanDates.date(date) + ", " + source)
                .orElse(source);
    }
}
