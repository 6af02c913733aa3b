package de.klimanetz.kind.notice;

import static de.klimanetz.content.Field.optional;
import static de.klimanetz.content.Field.required;

import de.klimanetz.content.CommonFields;
import de.klimanetz.content.ContactFields;
import de.klimanetz.content.DateTypes;
import de.klimanetz.content.Field;
import de.klimanetz.content.FieldTypes;
import de.klimanetz.content.Schema;
import de.klimanetz.model.ContentType;
import java.time.LocalDate;
import java.util.List;

/** Attributes of a notice. */
final class NoticeFields {

    static final Field<Direction> DIRECTION =
            required("richtung", FieldTypes.choice(Direction.class), "Ob etwas gesucht oder geboten wird.");
    static final Field<LocalDate> UNTIL =
            required("bis", DateTypes.DAY, "Letzter Tag der Anzeige; danach steht sie nicht mehr in der Liste.");
    static final Field<String> FROM =
            optional("von", FieldTypes.TEXT, "Wer sucht oder bietet, wenn es nicht die Kommunen in „kommunen“ sind.");
    static final Field<String> DONE_BY =
            optional("erledigt-durch", FieldTypes.TEXT, "Wer geholfen hat. Damit ist die Anzeige erledigt.");
    static final Field<LocalDate> DONE_ON = optional("erledigt-am", DateTypes.DAY, "Seit wann sie erledigt ist.");
    static final ContactFields CONTACT = ContactFields.prefixed("kontakt-", "der Anzeige");

    static final Schema SCHEMA = Schema.of(
                    ContentType.NOTICE,
                    List.of(CommonFields.PUBLISHED_REQUIRED, DIRECTION, UNTIL, FROM, DONE_BY, DONE_ON),
                    CONTACT.office())
            .withAlternatives(CONTACT.email(), CONTACT.phone());

    private NoticeFields() {}
}
