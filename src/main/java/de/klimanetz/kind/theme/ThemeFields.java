package de.klimanetz.kind.theme;

import static de.klimanetz.content.Field.optional;

import de.klimanetz.content.CommonFields;
import de.klimanetz.content.Field;
import de.klimanetz.content.FieldTypes;
import de.klimanetz.content.Schema;
import de.klimanetz.model.ContentType;
import java.util.List;

/** Attributes of the theme of a year. */
public final class ThemeFields {

    static final Field<String> QUESTION =
            optional("leitfrage", FieldTypes.TEXT, "Die Frage, auf die das Jahr eine Antwort sucht.");

    static final List<Field<?>> OWN = List.of(CommonFields.PUBLISHED_REQUIRED, QUESTION);

    static final Schema SCHEMA = Schema.of(ContentType.THEME, OWN);

    private ThemeFields() {}
}
