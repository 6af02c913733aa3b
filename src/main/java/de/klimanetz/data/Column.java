package de.klimanetz.data;

import de.klimanetz.content.Form;
import java.util.function.BiFunction;

/**
 * One column of a data set.
 *
 * @param name in CSV header and JSON
 * @param required whether every entry has a value
 * @param help German description of the values
 * @param value returns a value that {@link Values#plain} accepts
 * @param isReference whether the values contain ids of other items, which may change without the entry
 */
public record Column<T>(
        String name,
        Form form,
        boolean required,
        String help,
        BiFunction<T, Directory, Object> value,
        boolean isReference) {

    Object value(T entry, Directory directory) {
        return Values.plain(value.apply(entry, directory));
    }

    /** Returns a short German description of the notation of the values. */
    public String notation() {
        String one = form.choices().isEmpty()
                ? kind()
                : "einer der Werte " + String.join(", ", form.choices().keySet());
        return form.isList() ? one + "; mehrere möglich" : one;
    }

    private String kind() {
        return switch (form.kind()) {
            case TEXT -> "Text";
            case WEB_ADDRESS -> "Web-Adresse";
            case DAY -> "Tag: 2026-09-20";
            case DATE -> "2026-09-20, 2026-09 oder 2026";
            case MOMENT -> "2026-09-20 10:00, 2026-09-20, 2026-09 oder 2026";
            case NUMBER -> "ganze Zahl";
            case DECIMAL -> "Zahl";
            case YES_NO -> "ja oder nein (in JSON: true, false)";
        };
    }
}
