package de.klimanetz.content;

/**
 * Parses and describes the values of an attribute.
 *
 * @param <T> type of the parsed value
 */
public interface FieldType<T> {

    /**
     * Parses a value.
     *
     * @param raw stripped and not empty
     * @return never null
     * @throws Mismatch if the text is not a valid value
     */
    T read(String raw) throws Mismatch;

    /** Returns a short German description or an example of a valid value, for messages and the handbook. */
    String notation();

    /** Returns the machine-readable description of the values. */
    Form form();

    /** A value that cannot be parsed. The German message completes “…, das ist ”, such as “kein Datum”. */
    final class Mismatch extends Exception {
        private final String part;

        public Mismatch(String message) {
            this(message, "");
        }

        /** @param part what does not fit, if that is only a part of the value */
        Mismatch(String message, String part) {
            super(message);
            this.part = part;
        }

        String part() {
            return part;
        }

        /** Returns the message with a full stop, unless it already ends with a full stop or question mark. */
        public String sentence() {
            return getMessage().endsWith("?") || getMessage().endsWith(".") ? getMessage() : getMessage() + ".";
        }
    }

    /** Creates a type whose form is {@link Form.Kind#TEXT}. */
    static <T> FieldType<T> of(String notation, Reading<T> reading) {
        return of(notation, Form.of(Form.Kind.TEXT), reading);
    }

    /** Creates a type from its notation, its form and a parse function. */
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
