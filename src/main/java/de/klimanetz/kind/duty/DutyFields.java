package de.klimanetz.kind.duty;

import static de.klimanetz.content.Field.required;

import de.klimanetz.content.CommonFields;
import de.klimanetz.content.Field;
import de.klimanetz.content.FieldTypes;
import de.klimanetz.content.Schema;
import de.klimanetz.model.ContentType;
import java.util.List;

/** Attributes of a duty. */
final class DutyFields {

    static final String RULES = "Fristen";
    static final String STEPS = "Stand";

    static final Field<String> BASIS =
            required("rechtsgrundlage", FieldTypes.TEXT, "Paragraf und Gesetz: § 4 Wärmeplanungsgesetz.");
    static final Field<String> BASIS_ADDRESS =
            required("rechtsgrundlage-adresse", FieldTypes.WEB_ADDRESS, "Wo man es nachlesen kann.");
    static final Field<Obliged> OBLIGED = required("betrifft", FieldTypes.choice(Obliged.class), "Für wen sie gilt.");

    static final Schema SCHEMA = Schema.of(
                    ContentType.DUTY,
                    List.of(CommonFields.PUBLISHED_REQUIRED, CommonFields.THEMES, BASIS, BASIS_ADDRESS, OBLIGED))
            .withSections(List.of(), List.of(RULES, STEPS));

    private DutyFields() {}
}
