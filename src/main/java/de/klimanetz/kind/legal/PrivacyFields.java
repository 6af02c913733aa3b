package de.klimanetz.kind.legal;

import static de.klimanetz.content.Field.optional;

import de.klimanetz.content.ContactFields;
import de.klimanetz.content.Field;
import de.klimanetz.content.FieldTypes;
import de.klimanetz.content.Schema;
import de.klimanetz.model.ContentType;
import java.util.List;

/** Attributes of the privacy statement: what the program cannot know. */
final class PrivacyFields {

    static final ContactFields OFFICER = ContactFields.prefixed("beauftragte-", "der Datenschutzbeauftragten");
    static final Field<String> HOST =
            optional("hosting", FieldTypes.TEXT, "Wer den Webserver betreibt: Name und Anschrift.");
    static final Field<String> LOGGED = optional(
            "protokoll",
            FieldTypes.TEXT,
            "Was der Webserver aufzeichnet: gekürzte IP-Adresse, Zeitpunkt, abgerufene Adresse, Statuscode, Datenmenge.");
    static final Field<String> PURPOSE = optional(
            "protokoll-zweck", FieldTypes.TEXT, "Wozu aufgezeichnet wird: Fehlersuche und Abwehr von Angriffen.");
    static final Field<Integer> DAYS = optional(
            "protokoll-tage",
            FieldTypes.NUMBER,
            "Nach wie vielen Tagen das Protokoll gelöscht wird; 0, wenn es keines gibt.");
    static final Field<String> CONTRACT = optional(
            "auftragsverarbeitung",
            FieldTypes.TEXT,
            "Ob es mit dem Hosting einen Vertrag zur Auftragsverarbeitung gibt und seit wann.");
    static final Field<String> BASIS = optional(
            "rechtsgrundlage",
            FieldTypes.TEXT,
            "Rechtsgrundlage der Verarbeitung, mit Buchstabe: Artikel 6 Absatz 1 Buchstabe e der DSGVO mit … In Nordrhein-Westfalen nicht nötig.");
    static final Field<String> RECIPIENTS = optional(
            "empfaenger",
            FieldTypes.TEXT,
            "Wer Nachrichten außer der zuständigen Dienststelle bekommt: das Rechenzentrum.");
    static final Field<String> RETENTION =
            optional("aufbewahrung", FieldTypes.TEXT, "Wie lange Nachrichten aufbewahrt werden: sechs Monate.");
    static final Field<String> AUTHORITY = optional(
            "aufsichtsbehoerde",
            FieldTypes.TEXT,
            "Bei wem man sich beschweren kann. In Nordrhein-Westfalen nicht nötig.");
    static final Field<String> AUTHORITY_ADDRESS = optional(
            "aufsichtsbehoerde-adresse", FieldTypes.WEB_ADDRESS, "Website der Aufsichtsbehörde für den Datenschutz.");

    static final Schema SCHEMA = Schema.of(
            ContentType.PRIVACY,
            OFFICER.address(),
            List.of(
                    HOST,
                    LOGGED,
                    PURPOSE,
                    DAYS,
                    CONTRACT,
                    BASIS,
                    RECIPIENTS,
                    RETENTION,
                    AUTHORITY,
                    AUTHORITY_ADDRESS,
                    LegalFields.MENU,
                    LegalFields.RANK));

    private PrivacyFields() {}
}
