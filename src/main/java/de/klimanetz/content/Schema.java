package de.klimanetz.content;

import de.klimanetz.model.Body;
import de.klimanetz.model.ContentType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The attributes and headings of one content type. Validation, messages and the field reference of the handbook use it.
 *
 * @param requiredSections headings that the text must have
 * @param knownSections headings with a defined meaning, including the required ones
 * @param alternatives sets of attributes of which at least one must be there
 */
public record Schema(
        ContentType type,
        List<Field<?>> fields,
        List<String> requiredSections,
        List<String> knownSections,
        List<List<String>> alternatives) {

    /** What most items have, although it is not required. */
    private static final Set<String> USUAL = Set.of("ende", "ort", "kommunen", "veranstalter", "kampagne");

    /** @param groups attributes besides {@link CommonFields#ALL}; the fields are sorted, required ones first */
    @SafeVarargs
    public static Schema of(ContentType type, List<Field<?>>... groups) {
        List<Field<?>> fields = new ArrayList<>(CommonFields.ALL);
        for (List<Field<?>> group : groups) {
            fields.addAll(group);
        }
        fields.sort(Comparator.comparing(field -> !field.required()));
        return new Schema(type, List.copyOf(fields), List.of(), List.of(), List.of());
    }

    /** Returns a copy with headings; {@code known} includes {@code required}. */
    public Schema withSections(List<String> required, List<String> known) {
        return new Schema(type, fields, required, known, alternatives);
    }

    /** Returns a copy that says which attributes can stand for each other; forms ask for one of them. */
    public Schema withAlternatives(Field<?>... fieldsOfOneSet) {
        List<String> names = Arrays.stream(fieldsOfOneSet).map(Field::name).toList();
        return new Schema(type, fields, requiredSections, knownSections, List.of(names));
    }

    /** Returns whether most items have an attribute, so that forms ask for it at once. */
    public boolean isUsual(Field<?> field) {
        return field.required()
                || USUAL.contains(field.name())
                || alternatives.stream().anyMatch(names -> names.contains(field.name()));
    }

    /** Returns whether a heading has a defined meaning and may therefore occur only once. */
    boolean isOnce(String heading) {
        return knownSections.contains(heading)
                || List.of(Body.SOURCES, Body.AGENDA, Body.CHANGES, Body.ROUNDS, Body.BALANCE)
                        .contains(heading);
    }

    /** Returns the attributes as forms ask for them: the end follows the beginning. */
    public List<Field<?>> inFormOrder() {
        List<Field<?>> ordered = new ArrayList<>(fields);
        field("ende").ifPresent(end -> {
            ordered.remove(end);
            ordered.add(names(ordered).indexOf("beginn") + 1, end);
        });
        return ordered;
    }

    private static List<String> names(List<Field<?>> fields) {
        return fields.stream().map(Field::name).toList();
    }

    /** Finds an attribute by name. */
    public Optional<Field<?>> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    Collection<String> names() {
        return names(fields);
    }
}
