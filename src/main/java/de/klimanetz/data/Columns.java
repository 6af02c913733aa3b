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
 * Collects the columns of a data set. Columns that are attributes have their name, form and help from the schema of the
 * editors. Hyphens become underscores, since a hyphen is a minus in most programs and no part of a name in CSVW.
 */
public final class Columns<T> {

    private final List<Column<T>> columns = new ArrayList<>();
    private final List<Field<?>> fields;

    public Columns(Schema schema) {
        this(schema.fields());
    }

    /** @param fields what the editors write */
    public Columns(List<Field<?>> fields) {
        this.fields = fields;
    }

    public List<Column<T>> list() {
        return List.copyOf(columns);
    }

    public Columns<T> with(Function<Columns<T>, Columns<T>> group) {
        return group.apply(this);
    }

    /** What editors write, as they write it. */
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
     * What editors write as the file name of another item, as the permanent id of that item.
     *
     * @param slugs a slug, an Optional or a list of them
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

    /** What no editor writes like this. */
    public Columns<T> own(String name, Form form, String help, BiFunction<T, Directory, Object> value) {
        return add(new Column<>(name, form, false, help, value, false));
    }

    /** The same, present in every entry. */
    public Columns<T> always(String name, Form form, String help, BiFunction<T, Directory, Object> value) {
        return add(new Column<>(name, form, true, help, value, false));
    }

    /** What names ids of other items in a form of its own. */
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
