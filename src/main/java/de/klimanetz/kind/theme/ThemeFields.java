package de.klimanetz.content;

import static de.klimanetz.content.Field.optional;

import java.util.List;

/** Attributes of the theme of a year. */
final class ThemeFields {

    static final Field<String> QUESTION =
            optional("leitfrage", FieldTypes.TEXT, "Die Frage, auf die das Jahr eine Antwort sucht.");

    static final List<Field<?>> OWN = List.of(CommonFields.PUBLISHED_REQUIRED, QUESTION);

    private ThemeFields() {}
}
