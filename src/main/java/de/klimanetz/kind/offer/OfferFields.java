package de.klimanetz.kind.offer;

import static de.klimanetz.content.Field.optional;
import static de.klimanetz.content.Field.required;

import de.klimanetz.content.CommonFields;
import de.klimanetz.content.ContactFields;
import de.klimanetz.content.DateTypes;
import de.klimanetz.content.Field;
import de.klimanetz.content.FieldTypes;
import de.klimanetz.content.Schema;
import de.klimanetz.kind.event.EventFields;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.PartialDate;
import de.klimanetz.model.vocabulary.OfferKind;
import java.util.List;

/** Attributes of an offer. */
public final class OfferFields {

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

    static final Schema SCHEMA = Schema.of(ContentType.OFFER, OWN, CONTACT.office());

    private OfferFields() {}
}
