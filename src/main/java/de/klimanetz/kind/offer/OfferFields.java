package de.klimanetz.content;

import static de.klimanetz.content.Field.optional;
import static de.klimanetz.content.Field.required;

import de.klimanetz.model.PartialDate;
import de.klimanetz.model.vocabulary.OfferKind;
import java.util.List;

/** Attributes of an offer. */
final class OfferFields {

    static final Field<OfferKind> KIND = required("art", FieldTypes.choice(OfferKind.class), "Art des Angebots.");
    static final Field<String> PROVIDER = required("anbieter", FieldTypes.TEXT, "Wer es anbietet.");
    static final Field<String> COST = optional("kosten", FieldTypes.TEXT, "Was es kostet.");
    static final Field<PartialDate> UNTIL =
            optional("bis", DateTypes.DATE, "Bis wann es das Angebot gibt. Ohne Angabe gibt es es weiterhin.");
    static final Field<String> WEBSITE = optional("website", FieldTypes.WEB_ADDRESS, "Website des Angebots.");
    static final ContactFields CONTACT = ContactFields.prefixed("kontakt-", "des Angebots");

    static final List<Field<?>> OWN = List.of(
            CommonFields.PUBLISHED_REQUIRED,
            CommonFields.CAMPAIGN,
            CommonFields.THEMES,
            KIND,
            PROVIDER,
            COST,
            UNTIL,
            WEBSITE,
            EventFields.REGISTRATION_ADDRESS,
            EventFields.REGISTRATION_EMAIL,
            EventFields.REGISTRATION_PHONE);

    private OfferFields() {}
}
