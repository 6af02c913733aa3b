package de.klimanetz.content;

/**
 * One attribute of the header.
 *
 * @param name as editors write it
 * @param help one German sentence for editors: what belongs here
 */
public record Field<T>(String name, FieldType<T> type, boolean required, String help) {

    public static <T> Field<T> required(String name, FieldType<T> type, String help) {
        return new Field<>(name, type, true, help);
    }

    public static <T> Field<T> optional(String name, FieldType<T> type, String help) {
        return new Field<>(name, type, false, help);
    }
}
