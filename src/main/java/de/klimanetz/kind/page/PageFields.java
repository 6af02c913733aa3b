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
    static final Field<Boolean> EASY_TO_READ = optional(
            "leichte-sprache",
            FieldTypes.YES_NO,
            "Ob die Seite in Leichter Sprache ist. Die Startseite verweist darauf.");

    static final Field<Boolean> SIGN_LANGUAGE = optional(
            "gebaerdensprache",
            FieldTypes.YES_NO,
            "Ob die Seite ein Video in Deutscher Gebärdensprache zeigt. Die Startseite verweist darauf.");
    static final Field<String> VIDEO =
            optional("video", FieldTypes.VIDEO, "Ein Video aus content/videos. Der Text der Seite sagt dasselbe.");
    static final Field<String> DURATION =
            optional("video-dauer", FieldTypes.TEXT, "Wie lange das Video dauert: 3:20 Minuten.");
    static final Field<Boolean> PICTURE_LIST = optional(
            "bildliste", FieldTypes.YES_NO, "Ob unter dem Text alle Bilder der Website mit ihren Urhebern stehen.");

    static final List<Field<?>> OWN =
            List.of(MENU, RANK, LANGUAGE, EASY_TO_READ, SIGN_LANGUAGE, VIDEO, DURATION, PICTURE_LIST);

    static final Schema SCHEMA = Schema.of(ContentType.PAGE, OWN);

    private PageFields() {}
}
