package de.klimanetz.data;

import de.klimanetz.content.Field;
import de.klimanetz.content.Form;
import de.klimanetz.content.Schema;
import de.klimanetz.model.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A builder for the columns of a data set. Columns for attributes take name, form and help from the schema of the
 * content files. Hyphens in names become underscores, since many programs parse a hyphen as minus and CSVW does not
 * allow it.
 */
public final class Columns<T> {

    private final List<Column<T>> columns = new ArrayList<>();
    private final List<Field<?>> fields;

    public Columns(Schema schema) {
        this(schema.fields());
    }

    /** @param fields attributes that columns can refer to */
    public Columns(List<Field<?>> fields) {
        this.fields = fields;
    }

    public List<Column<T>> list() {
        return List.copyOf(columns);
    }

    /** Adds a group of columns. */
    public Columns<T> with(Function<Columns<T>, Columns<T>> group) {
        return group.apply(this);
    }

    /**
     * Adds a column for an attribute.
     *
     * @throws IllegalArgumentException if there is no such attribute
     */
    public Columns<T> field(String attribute, Function<T, Object> value) {
        Field<?> field = attribute(attribute);
        return add(new Column<>(
                name(attribute),
                field.type().form(),
                field.required(),
                field.help(),
                (entry, directory) -> value.apply(entry),
                false));
    }

    /**
     * Adds a column for an attribute that names other items. Its values are the permanent ids of these items.
     *
     * @param slugs returns a slug, an Optional or a list of them
     * @throws IllegalArgumentException if there is no such attribute
     */
    public Columns<T> reference(String attribute, ContentType target, Function<T, Object> slugs) {
        Field<?> field = attribute(attribute);
        return add(new Column<>(
                name(attribute),
                field.type().form(),
                false,
                field.help() + " Genannt ist die „id“.",
                (entry, directory) -> directory.ids(target, slugs.apply(entry)),
                true));
    }

    /** Adds an optional column that is not an attribute. */
    public Columns<T> own(String name, Form form, String help, BiFunction<T, Directory, Object> value) {
        return add(new Column<>(name, form, false, help, value, false));
    }

    /** Adds a required column that is not an attribute. */
    public Columns<T> always(String name, Form form, String help, BiFunction<T, Directory, Object> value) {
        return add(new Column<>(name, form, true, help, value, false));
    }

    /** Adds an optional column that is not an attribute and contains ids of other items. */
    public Columns<T> referring(String name, Form form, String help, BiFunction<T, Directory, Object> value) {
        return add(new Column<>(name, form, false, help, value, true));
    }

    private Columns<T> add(Column<T> column) {
        columns.add(column);
        return this;
    }

    private Field<?> attribute(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no " + name));
    }

    private static String name(String attribute) {
        return attribute.replace('-', '_');
    }
}
