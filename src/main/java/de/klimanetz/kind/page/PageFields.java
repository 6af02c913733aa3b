package de.klimanetz.kind.page;

import static de.klimanetz.content.Field.optional;

import de.klimanetz.content.Field;
import de.klimanetz.content.FieldTypes;
import de.klimanetz.content.Schema;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.vocabulary.Menu;
import java.util.List;

/** Attributes of a static page. */
final class PageFields {

    static final Field<Menu> MENU = optional("menue", FieldTypes.choice(Menu.class), "Wo die Seite verlinkt ist.");
    static final Field<Integer> RANK = optional("rang", FieldTypes.NUMBER, "Reihenfolge im Menü.");
    static final Field<String> LANGUAGE =
            optional("sprache", FieldTypes.LANGUAGE, "Sprache der Seite, wenn nicht Deutsch.");
    static final Field<Boolean> EASY_TO_READ =
            optional("leichte-sprache", FieldTypes.YES_NO, "Ob die Seite in Leichter Sprache ist.");

    static final List<Field<?>> OWN = List.of(MENU, RANK, LANGUAGE, EASY_TO_READ);

    static final Schema SCHEMA = Schema.of(ContentType.PAGE, OWN);

    private PageFields() {}
}
