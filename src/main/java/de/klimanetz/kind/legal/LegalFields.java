package de.klimanetz.kind.legal;

import static de.klimanetz.content.Field.optional;

import de.klimanetz.content.Facts;
import de.klimanetz.content.Field;
import de.klimanetz.content.FieldTypes;
import de.klimanetz.model.vocabulary.Menu;

/** Attributes of all legal pages. */
final class LegalFields {

    static final Field<Menu> MENU = optional(
            "menue", FieldTypes.choice(Menu.class), "Ob die Seite auch im Kopf verlinkt ist. Im Fuß steht sie immer.");
    static final Field<Integer> RANK = optional("rang", FieldTypes.NUMBER, "Reihenfolge unter den Links im Fuß.");

    private static final int DEFAULT_RANK = 100;

    private LegalFields() {}

    static int rank(Facts facts) {
        return facts.find(RANK).orElse(DEFAULT_RANK);
    }

    static boolean inHead(Facts facts) {
        return facts.find(MENU).filter(menu -> menu == Menu.HEAD).isPresent();
    }
}
