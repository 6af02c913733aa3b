package de.klimanetz.kind.funding;

import static de.klimanetz.content.Field.optional;
import static de.klimanetz.content.Field.required;

import de.klimanetz.content.CommonFields;
import de.klimanetz.content.DateTypes;
import de.klimanetz.content.Field;
import de.klimanetz.content.FieldTypes;
import de.klimanetz.content.Schema;
import de.klimanetz.model.ContentType;
import java.time.LocalDate;
import java.util.List;

/** Attributes of a funding programme. */
final class ProgrammeFields {

    static final Field<String> GIVER = required("geber", FieldTypes.TEXT, "Wer das Geld gibt.");
    static final Field<LocalDate> DEADLINE =
            optional("frist", DateTypes.DAY, "Letzter Tag für den Antrag. Ohne Angabe kann man ihn jederzeit stellen.");
    static final Field<String> SUM = optional("summe", FieldTypes.FIGURES, "Wie viel es gibt: bis zu 50.000 Euro.");
    static final Field<String> QUOTA = optional("quote", FieldTypes.FIGURES, "Welchen Teil der Kosten: bis zu 90 %.");
    static final Field<String> WEBSITE =
            required("website", FieldTypes.WEB_ADDRESS, "Wo das Programm beschrieben ist.");

    static final Schema SCHEMA = Schema.of(
            ContentType.FUNDING,
            List.of(CommonFields.PUBLISHED_REQUIRED, CommonFields.THEMES, GIVER, DEADLINE, SUM, QUOTA, WEBSITE));

    private ProgrammeFields() {}
}
