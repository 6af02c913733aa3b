package de.klimanetz.kind.partner;

import static de.klimanetz.content.Field.optional;
import static de.klimanetz.content.Field.required;

import de.klimanetz.content.ContactFields;
import de.klimanetz.content.Field;
import de.klimanetz.content.FieldTypes;
import de.klimanetz.content.Schema;
import de.klimanetz.model.ContentType;
import java.util.List;

/** Attributes of a partner. */
final class PartnerFields {

    static final Field<PartnerKind> KIND =
            required("art", FieldTypes.choice(PartnerKind.class), "Was der Partner ist.");
    static final Field<String> ROLE = optional("rolle", FieldTypes.TEXT, "Was er für das Netzwerk tut.");
    static final Field<List<String>> ALIASES = optional(
            "namen",
            FieldTypes.TEXTS,
            "Andere Namen. Wo einer von ihnen oder der Titel als Veranstalter, Anbieter oder Träger steht, wird er zum Link.");
    static final Field<String> WEBSITE = optional("website", FieldTypes.WEB_ADDRESS, "Website des Partners.");
    static final ContactFields CONTACT = ContactFields.prefixed("kontakt-", "des Partners");

    static final Schema SCHEMA =
            Schema.of(ContentType.PARTNER, List.of(KIND, ROLE, ALIASES, WEBSITE), CONTACT.office());

    private PartnerFields() {}
}
