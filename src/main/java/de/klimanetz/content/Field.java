package de.klimanetz.content;

/**
 * The definition of a header attribute.
 *
 * @param <T> type of the parsed value
 * @param name as written in the header, without colons
 * @param help one or more German sentences for editors
 */
public record Field<T>(String name, FieldType<T> type, boolean required, String help) {

    public static <T> Field<T> required(String name, FieldType<T> type, String help) {
        return new Field<>(name, type, true, help);
    }

    public static <T> Field<T> optional(String name, FieldType<T> type, String help) {
        return new Field<>(name, type, false, help);
    }
}
