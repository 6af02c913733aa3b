package de.klimanetz.content;

import de.klimanetz.model.Body;
import de.klimanetz.model.ContentType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the editors may write: attributes and required headings of every type. Validation, messages and the field
 * reference of the handbook come from here.
 *
 * @param requiredSections headings that the text must have
 * @param knownSections headings with a meaning of their own, the required ones among them
 */
public record Schema(
        ContentType type, List<Field<?>> fields, List<String> requiredSections, List<String> knownSections) {

    /** @param groups attributes besides those that every item has; required ones come first */
    @SafeVarargs
    public static Schema of(ContentType type, List<Field<?>>... groups) {
        List<Field<?>> fields = new ArrayList<>(CommonFields.ALL);
        for (List<Field<?>> group : groups) {
            fields.addAll(group);
        }
        fields.sort(Comparator.comparing(field -> !field.required()));
        return new Schema(type, List.copyOf(fields), List.of(), List.of());
    }

    /** The same with headings; the known ones are the required ones and others. */
    public Schema withSections(List<String> required, List<String> known) {
        return new Schema(type, fields, required, known);
    }

    /** Whether a heading has a meaning of its own, so that a text may have it only once. */
    boolean isOnce(String heading) {
        return knownSections.contains(heading)
                || List.of(Body.SOURCES, Body.AGENDA, Body.CHANGES, Body.ROUNDS, Body.BALANCE)
                        .contains(heading);
    }

    /** An attribute by its name. */
    public Optional<Field<?>> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    Collection<String> names() {
        return fields.stream().map(Field::name).toList();
    }
}
