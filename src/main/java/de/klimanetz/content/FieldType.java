package de.klimanetz.content;

/**
 * How the text of an attribute becomes a value.
 *
 * @param <T> what comes out, never null
 */
public interface FieldType<T> {

    /**
     * Reads a value.
     *
     * @param raw stripped and not empty
     * @throws Mismatch when the text is not such a value
     */
    T read(String raw) throws Mismatch;

    /** A short German sentence or example that shows how to write it. */
    String notation();

    /** What the values look like to machines. */
    Form form();

    /** Says what the text is not; the message ends without full stop and goes on “…, das ist kein Datum”. */
    final class Mismatch extends Exception {
        public Mismatch(String message) {
            super(message);
        }

        /** The message as the end of a sentence; one with a suggestion has its question mark already. */
        public String sentence() {
            return getMessage().endsWith("?") || getMessage().endsWith(".") ? getMessage() : getMessage() + ".";
        }
    }

    /** Makes a type of a function and its notation; to machines it is a text. */
    static <T> FieldType<T> of(String notation, Reading<T> reading) {
        return of(notation, Form.of(Form.Kind.TEXT), reading);
    }

    /** Makes a type of a function, its notation and its form. */
    static <T> FieldType<T> of(String notation, Form form, Reading<T> reading) {
        return new FieldType<>() {
            @Override
            public T read(String raw) throws Mismatch {
                return reading.read(raw);
            }

            @Override
            public String notation() {
                return notation;
            }

            @Override
            public Form form() {
                return form;
            }
        };
    }

    /** See {@link FieldType#read}. */
    interface Reading<T> {
        T read(String raw) throws Mismatch;
    }
}
