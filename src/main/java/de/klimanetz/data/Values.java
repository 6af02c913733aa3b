package de.klimanetz.data;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import de.klimanetz.model.PartialDate;
import de.klimanetz.model.vocabulary.Keyed;
import de.klimanetz.wording.GermanSchedule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Converts values of the model to plain values: String, Number, Boolean or lists of these. */
public final class Values {

    private Values() {}

    /**
     * Returns the plain value.
     *
     * @param value a plain value, Keyed, LocalDate, PartialDate, or an Optional or list of these
     * @return null for null, an empty text, Optional or list
     */
    public static Object plain(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Values::plain).orElse(null);
        }
        if (value instanceof List<?> list) {
            List<?> known =
                    list.stream().map(Values::plain).filter(Objects::nonNull).toList();
            return known.isEmpty() ? null : known;
        }
        if (value instanceof Keyed keyed) {
            return keyed.key();
        }
        if (value instanceof PartialDate date) {
            return GermanSchedule.machine(date);
        }
        return value instanceof LocalDate || "".equals(value) ? plainText(value) : value;
    }

    private static Object plainText(Object value) {
        return "".equals(value) ? null : value.toString();
    }

    static JsonElement json(Object plain) {
        if (plain instanceof List<?> list) {
            JsonArray array = new JsonArray();
            list.forEach(element -> array.add(json(element)));
            return array;
        }
        if (plain instanceof Number number) {
            return new JsonPrimitive(number);
        }
        return plain instanceof Boolean flag ? new JsonPrimitive(flag) : new JsonPrimitive(plain.toString());
    }

    /** Returns the text of a CSV cell for German spreadsheets: decimal comma, ja/nein, lists separated by commas. */
    static String cell(Object plain) {
        if (plain instanceof List<?> list) {
            return list.stream().map(Values::cell).collect(Collectors.joining(", "));
        }
        if (plain instanceof Number number) {
            return new BigDecimal(number.toString()).toPlainString().replace('.', ',');
        }
        if (plain instanceof Boolean flag) {
            return flag ? "ja" : "nein";
        }
        return Objects.toString(plain, "");
    }
}
