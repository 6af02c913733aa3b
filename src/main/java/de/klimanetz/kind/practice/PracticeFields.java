package de.klimanetz.kind.practice;

import static de.klimanetz.content.Field.optional;
import static de.klimanetz.content.Field.required;

import de.klimanetz.content.CommonFields;
import de.klimanetz.content.ContactFields;
import de.klimanetz.content.DateTypes;
import de.klimanetz.content.Field;
import de.klimanetz.content.FieldTypes;
import de.klimanetz.content.Reference;
import de.klimanetz.content.Schema;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.PartialDate;
import de.klimanetz.model.Practice;
import de.klimanetz.model.vocabulary.Cooperation;
import de.klimanetz.model.vocabulary.EffortLevel;
import de.klimanetz.model.vocabulary.FieldOfAction;
import de.klimanetz.model.vocabulary.LegalKind;
import de.klimanetz.model.vocabulary.PracticeLevel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Attributes of a good practice. */
final class PracticeFields {

    static final Field<PracticeLevel> LEVEL =
            optional("ebene", FieldTypes.choice(PracticeLevel.class), "Allgemeine Maßnahme oder Beispiel eines Ortes.");
    static final Field<FieldOfAction> FIELD =
            required("handlungsfeld", FieldTypes.choice(FieldOfAction.class), "Handlungsfeld.");
    static final Field<String> CARRIER = required("traeger", FieldTypes.TEXT, "Wer es macht.");
    static final Field<PartialDate> SINCE = optional("seit", DateTypes.DATE, "Seit wann.");
    static final Field<String> LEGAL_FORM = optional("rechtsform", FieldTypes.TEXT, "Rechtsform.");
    static final Field<LegalKind> LEGAL_KIND = optional(
            "rechtsform-art", FieldTypes.choice(LegalKind.class), "Art der Rechtsform. Danach lässt sich suchen.");
    static final Field<String> FUNDING = optional("foerderung", FieldTypes.FIGURES, "Wer es fördert.");
    static final Field<LocalDate> FUNDING_CHECKED = optional(
            "foerderung-stand", DateTypes.DAY, "Wann die Förderung zuletzt geprüft wurde. Ohne Angabe gilt „stand“.");
    static final Field<BigDecimal> FUNDING_SUM =
            optional("foerdersumme", FieldTypes.EUROS, "Betrag der Förderung, nur mit Stand und Quelle.");
    static final Field<PartialDate> FUNDING_SUM_AS_OF =
            optional("foerdersumme-stand", DateTypes.DATE, "Stand der Fördersumme.");
    static final Field<String> FUNDING_SUM_SOURCE =
            optional("foerdersumme-quelle", FieldTypes.TEXT, "Quelle der Fördersumme.");
    static final Field<String> EFFECT = optional("wirkung", FieldTypes.FIGURES, "Was es bewirkt, mit Zahl und Jahr.");
    static final Field<EffortLevel> EFFORT = optional(
            "aufwand",
            FieldTypes.choice(EffortLevel.class),
            "Wie groß der Aufwand ist. "
                    + Arrays.stream(EffortLevel.values())
                            .map(level -> level.key() + ": " + level.limits())
                            .collect(Collectors.joining("; "))
                    + ".");
    static final Field<String> COST = optional("aufwand-kosten", FieldTypes.FIGURES, "Was es kostet.");
    static final Field<String> STAFF = optional("aufwand-personal", FieldTypes.TEXT, "Wie viel Personal es braucht.");
    static final Field<String> TIME = optional("aufwand-zeit", FieldTypes.TEXT, "Wie lange es dauert.");
    static final Field<Cooperation> COOPERATION =
            optional("kooperation", FieldTypes.choice(Cooperation.class), "Form der Zusammenarbeit.");
    static final ContactFields CONTACT = ContactFields.prefixed("kontakt-", "des Beispiels");
    static final Field<String> CONTACT_PAGE =
            optional("kontakt-adresse", FieldTypes.WEB_ADDRESS, "Seite mit weiteren Angaben.");
    static final Field<Reference> MEASURE = optional(
            "massnahme", FieldTypes.reference(ContentType.PRACTICE), "Die Maßnahme, zu der das Beispiel gehört.");
    static final Field<String> PLACE_ELSEWHERE =
            optional("ort-ausserhalb", FieldTypes.TEXT, "Wo, wenn es außerhalb des Netzwerks ist.");
    static final Field<String> WRITTEN_BY = optional("verfasst-von", FieldTypes.TEXT, "Wer beschrieben hat.");
    static final Field<String> EXPERT =
            optional("fachteil-von", FieldTypes.TEXT, "Wer den Fachteil geschrieben hat, wenn es jemand anderes war.");
    static final Field<List<String>> EXPERT_SECTIONS =
            optional("fachteil", FieldTypes.TEXTS, "Welche Abschnitte zum Fachteil gehören.");
    static final Field<String> RESERVATION = optional(
            "vorbehalt", FieldTypes.TEXT, "Was die Beschreibung nicht leisten kann. Steht einmal auf der Seite.");
    static final Field<String> REVIEWED_BY = optional("geprueft-von", FieldTypes.TEXT, "Wer fachlich geprüft hat.");
    static final Field<LocalDate> REVIEWED_ON = optional("geprueft-am", DateTypes.DAY, "Tag der Prüfung.");

    static final List<Field<?>> OWN = List.of(
            CommonFields.PUBLISHED_REQUIRED,
            CommonFields.CAMPAIGN,
            CommonFields.THEMES,
            LEVEL,
            FIELD,
            CARRIER,
            SINCE,
            LEGAL_FORM,
            LEGAL_KIND,
            FUNDING,
            FUNDING_CHECKED,
            FUNDING_SUM,
            FUNDING_SUM_AS_OF,
            FUNDING_SUM_SOURCE,
            EFFECT,
            EFFORT,
            COST,
            STAFF,
            TIME,
            COOPERATION,
            CONTACT_PAGE,
            MEASURE,
            PLACE_ELSEWHERE,
            WRITTEN_BY,
            EXPERT,
            EXPERT_SECTIONS,
            RESERVATION,
            REVIEWED_BY,
            REVIEWED_ON);

    static final Schema SCHEMA = Schema.of(ContentType.PRACTICE, OWN, CONTACT.office())
            .withSections(List.of(Practice.SHORT_DESCRIPTION), Practice.SECTIONS);

    private PracticeFields() {}
}
