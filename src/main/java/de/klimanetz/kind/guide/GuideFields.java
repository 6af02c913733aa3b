package de.klimanetz.kind.guide;

import static de.klimanetz.content.Field.optional;

import de.klimanetz.content.CommonFields;
import de.klimanetz.content.Field;
import de.klimanetz.content.FieldTypes;
import de.klimanetz.content.Schema;
import de.klimanetz.model.ContentType;
import java.util.List;

/** Attributes of a guide. */
final class GuideFields {

    static final Field<List<GuideList>> LISTS = optional(
            "listen",
            FieldTypes.list(FieldTypes.choice(GuideList.class)),
            "Was das Programm aus der Website dazustellt. Jede Liste wird ein eigener Schritt nach denen im Text.");

    static final Schema SCHEMA = Schema.of(ContentType.GUIDE, List.of(CommonFields.PUBLISHED, LISTS));

    private GuideFields() {}
}
