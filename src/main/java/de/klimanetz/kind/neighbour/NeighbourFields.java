package de.klimanetz.kind.neighbour;

import static de.klimanetz.content.Field.optional;
import static de.klimanetz.content.Field.required;

import de.klimanetz.content.ContactFields;
import de.klimanetz.content.DateTypes;
import de.klimanetz.content.Field;
import de.klimanetz.content.FieldTypes;
import de.klimanetz.content.Reference;
import de.klimanetz.content.Schema;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.PartialDate;
import java.util.List;

/** Attributes of a network above or beside the own one. */
final class NeighbourFields {

    static final Field<Position> POSITION =
            required("stellung", FieldTypes.choice(Position.class), "Ob es über unserem Netzwerk steht oder daneben.");
    static final Field<String> SHORT_NAME = optional("kurzname", FieldTypes.TEXT, "Name für enge Stellen.");
    static final Field<List<String>> ALIASES =
            optional("namen", FieldTypes.TEXTS, "Andere Namen, die zum Link auf diese Seite werden.");
    static final Field<PartialDate> SINCE = optional("seit", DateTypes.DATE, "Seit wann es das Netzwerk gibt.");
    static final Field<String> CARRIER = optional("traeger", FieldTypes.TEXT, "Wer es betreibt.");
    static final Field<List<Reference>> ABOVE = optional(
            "uebergeordnet",
            FieldTypes.list(FieldTypes.reference(ContentType.NEIGHBOUR)),
            "Welche anderen Netzwerke in diesem Ordner über ihm stehen.");
    static final Field<String> ROLE = optional("rolle", FieldTypes.TEXT, "Was es tut.");
    static final Field<String> WEBSITE = optional("website", FieldTypes.WEB_ADDRESS, "Website des Netzwerks.");
    static final ContactFields CONTACT = ContactFields.prefixed("kontakt-", "des Netzwerks");

    static final Schema SCHEMA = Schema.of(
            ContentType.NEIGHBOUR,
            List.of(POSITION, SHORT_NAME, ALIASES, SINCE, CARRIER, ABOVE, ROLE, WEBSITE),
            CONTACT.office());

    private NeighbourFields() {}
}
