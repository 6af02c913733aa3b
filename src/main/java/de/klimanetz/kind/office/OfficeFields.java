package de.klimanetz.kind.office;

import static de.klimanetz.content.Field.optional;

import de.klimanetz.content.ContactFields;
import de.klimanetz.content.Field;
import de.klimanetz.content.FieldTypes;
import de.klimanetz.content.Schema;
import de.klimanetz.model.ContentType;
import java.util.List;

/** Attributes of an office. */
final class OfficeFields {

    static final Field<String> CARRIER = optional("traeger", FieldTypes.TEXT, "Wozu die Stelle gehört.");
    static final Field<List<String>> ALIASES =
            optional("namen", FieldTypes.TEXTS, "Andere Namen, die zum Link auf diese Seite werden.");
    static final Field<String> FORM =
            optional("fragen-adresse", FieldTypes.WEB_ADDRESS, "Formular, über das man die Stelle fragen kann.");
    static final ContactFields CONTACT = ContactFields.prefixed("kontakt-", "der Ansprechstelle");

    private static final List<String> SECTIONS = List.of("Aufgaben");

    static final Schema SCHEMA = Schema.of(ContentType.OFFICE, List.of(CARRIER, ALIASES, FORM), CONTACT.office())
            .withSections(SECTIONS, SECTIONS)
            .withAlternatives(CONTACT.email(), CONTACT.phone(), FORM);

    private OfficeFields() {}
}
