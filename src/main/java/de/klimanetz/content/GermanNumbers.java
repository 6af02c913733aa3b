package de.klimanetz.content;

import de.klimanetz.content.FieldType.Mismatch;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads numbers as Germans write them: {@code 380.796} and {@code 1.420,98}, and plainly {@code 380796}. */
final class GermanNumbers {

    private static final Pattern NUMBER = Pattern.compile("-?(\\d+|\\d{1,3}(\\.\\d{3})+)(,\\d+)?");

    private GermanNumbers() {}

    static BigDecimal parse(String raw) throws Mismatch {
        if (!NUMBER.matcher(raw).matches()) {
            throw new Mismatch("keine Zahl in deutscher Schreibweise");
        }
        return new BigDecimal(raw.replace(".", "").replace(',', '.'));
    }
}
