package de.klimanetz.kind.legal;

import static de.klimanetz.content.Field.optional;

import de.klimanetz.content.ContactFields;
import de.klimanetz.content.Field;
import de.klimanetz.content.FieldTypes;
import de.klimanetz.content.Schema;
import de.klimanetz.model.ContentType;
import java.util.List;

/** Attributes of the imprint. The name of the operator is a setting. */
final class ImprintFields {

    static final ContactFields CONTACT = ContactFields.prefixed("", "des Betreibers");
    static final Field<String> LEGAL_FORM =
            optional("rechtsform", FieldTypes.TEXT, "Rechtsform des Betreibers: Körperschaft des öffentlichen Rechts.");
    static final Field<String> REPRESENTED_BY =
            optional("vertretung", FieldTypes.TEXT, "Amt und Name der Person, die den Betreiber vertritt.");
    static final Field<String> VAT_ID =
            optional("umsatzsteuer-id", FieldTypes.TEXT, "Umsatzsteuer-Identifikationsnummer, wenn es eine gibt.");
    static final Field<String> ECONOMY_ID = optional(
            "wirtschafts-id",
            FieldTypes.TEXT,
            "Wirtschafts-Identifikationsnummer, wenn es keine Umsatzsteuer-ID gibt.");
    static final Field<String> SUPERVISOR =
            optional("aufsicht", FieldTypes.TEXT, "Aufsichtsbehörde, wenn sie genannt werden muss.");
    static final Field<String> EDITOR = optional(
            "redaktion",
            FieldTypes.TEXT,
            "Wer für redaktionelle Inhalte verantwortlich ist (§ 18 Absatz 2 MStV): Name und Anschrift.");
    static final Field<String> EDITORS = optional(
            "redaktion-email",
            FieldTypes.EMAIL,
            "Wohin Leser Fehler melden, wenn es eine andere Adresse als „email“ ist.");
    static final Field<String> TEXT_LICENCE =
            optional("texte-lizenz", FieldTypes.TEXT, "Unter welcher Lizenz die Texte stehen.");

    static final Schema SCHEMA = Schema.of(
            ContentType.IMPRINT,
            CONTACT.address(),
            List.of(
                    LEGAL_FORM,
                    REPRESENTED_BY,
                    VAT_ID,
                    ECONOMY_ID,
                    SUPERVISOR,
                    EDITOR,
                    EDITORS,
                    TEXT_LICENCE,
                    LegalFields.MENU,
                    LegalFields.RANK));

    private ImprintFields() {}
}
