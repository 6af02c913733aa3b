package de.klimanetz.data;

import de.klimanetz.content.Form;
import java.util.function.BiFunction;

/**
 * One column of a data set.
 *
 * @param name as it stands in the files
 * @param help German sentences: what stands there
 * @param value see {@link Values#plain}
 * @param isReference whether the values name ids of other items, which may change without the entry
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

    /** A few German words on how the values are written. */
    public String notation() {
        String one = form.choices().isEmpty() ? kind() : "einer der Werte " + String.join(", ", form.choices());
        return form.isList() ? one + "; mehrere möglich" : one;
    }

    private String kind() {
        return switch (form.kind()) {
            case TEXT -> "Text";
            case WEB_ADDRESS -> "Web-Adresse";
            case DAY -> "Tag: 2026-09-20";
            case DATE -> "2026-09-20, 2026-09 oder 2026";
            case NUMBER -> "ganze Zahl";
            case DECIMAL -> "Zahl";
            case YES_NO -> "ja oder nein (in JSON: true, false)";
        };
    }
}
