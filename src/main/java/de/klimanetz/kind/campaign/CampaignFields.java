package de.klimanetz.kind.campaign;

import static de.klimanetz.content.Field.optional;
import static de.klimanetz.content.Field.required;

import de.klimanetz.content.CommonFields;
import de.klimanetz.content.DateTypes;
import de.klimanetz.content.Field;
import de.klimanetz.content.FieldTypes;
import de.klimanetz.content.Reference;
import de.klimanetz.content.Schema;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.PartialDate;
import de.klimanetz.model.vocabulary.CampaignKind;
import java.time.LocalDate;
import java.util.List;

/** Attributes of a campaign. */
final class CampaignFields {

    static final Field<CampaignKind> KIND = required("art", FieldTypes.choice(CampaignKind.class), "Art der Kampagne.");
    static final Field<PartialDate> FROM = required("von", DateTypes.DATE, "Beginn.");
    static final Field<PartialDate> TO = optional("bis", DateTypes.DATE, "Ende. Ohne Angabe läuft die Kampagne noch.");
    static final Field<String> MOTTO = optional("motto", FieldTypes.TEXT, "Motto.");
    static final Field<List<String>> PARTNERS = optional("partner", FieldTypes.TEXTS, "Wer mitmacht.");
    static final Field<String> WEBSITE = optional("website", FieldTypes.WEB_ADDRESS, "Website der Kampagne.");
    static final Field<String> YEARLY_RULE =
            optional("regel", FieldTypes.TEXT, "Wann die Kampagne jedes Jahr ist, in Worten.");
    static final Field<Reference> PREDECESSOR =
            optional("vorgaenger", FieldTypes.reference(ContentType.CAMPAIGN), "Die Auflage davor.");
    static final Field<LocalDate> SUBMIT_UNTIL =
            optional("einreichen-bis", DateTypes.DAY, "Bis wann Angebote gemeldet werden.");
    static final Field<String> SUBMIT_TO =
            optional("einreichen-bei", FieldTypes.EMAIL, "Wem Angebote gemeldet werden.");

    static final List<Field<?>> OWN = List.of(
            CommonFields.PUBLISHED_REQUIRED,
            CommonFields.THEMES,
            KIND,
            FROM,
            TO,
            MOTTO,
            PARTNERS,
            WEBSITE,
            YEARLY_RULE,
            PREDECESSOR,
            SUBMIT_UNTIL,
            SUBMIT_TO);

    static final Schema SCHEMA = Schema.of(ContentType.CAMPAIGN, OWN);

    private CampaignFields() {}
}
