package de.klimanetz.kind.legal;

import static de.klimanetz.content.Field.optional;

import de.klimanetz.content.ContactFields;
import de.klimanetz.content.DateTypes;
import de.klimanetz.content.Field;
import de.klimanetz.content.FieldTypes;
import de.klimanetz.content.Schema;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.legal.Conformity;
import de.klimanetz.model.legal.Method;
import java.time.LocalDate;
import java.util.List;

/** Attributes and headings of the accessibility statement. */
final class AccessibilityFields {

    static final Field<Conformity> STATUS = optional(
            "vereinbarkeit",
            FieldTypes.choice(Conformity.class),
            "Ergebnis der letzten Bewertung: wie weit die Website den Vorschriften entspricht.");
    static final Field<LocalDate> CREATED =
            optional("erstellt", DateTypes.DAY, "Tag, an dem die Erklärung erstellt wurde.");
    static final Field<LocalDate> REVIEWED = optional(
            "geprueft", DateTypes.DAY, "Tag, an dem die Erklärung zuletzt geprüft wurde; höchstens ein Jahr her.");
    static final Field<Method> METHOD =
            optional("methode", FieldTypes.choice(Method.class), "Wie die Website bewertet wurde.");
    static final Field<String> REPORT =
            optional("pruefbericht", FieldTypes.WEB_ADDRESS, "Adresse des Prüfberichts, wenn er veröffentlicht ist.");
    static final Field<LocalDate> SENT = optional(
            "ueberwachung-gesandt", DateTypes.DAY, "Tag, an dem die Überwachungsstelle die Erklärung bekommen hat.");
    static final Field<String> FORM = optional(
            "formular",
            FieldTypes.WEB_ADDRESS,
            "Adresse des Formulars, mit dem man Barrieren meldet. ADRESSE steht darin für die Seite mit der Barriere.");
    static final Field<String> ANSWER = optional(
            "antwortfrist",
            FieldTypes.TEXT,
            "In welcher Zeit Sie antworten: vier Wochen. In Nordrhein-Westfalen nicht nötig.");
    static final Field<String> LAW = optional(
            "gesetz",
            FieldTypes.TEXT,
            "Das Gesetz, nach dem die Website barrierefrei sein muss. In Nordrhein-Westfalen nicht nötig.");
    static final Field<String> ENFORCEMENT = optional(
            "durchsetzung",
            FieldTypes.TEXT,
            "Stelle, die hilft, wenn die Antwort ausbleibt. In Nordrhein-Westfalen nicht nötig.");
    static final Field<String> ENFORCEMENT_ADDRESS =
            optional("durchsetzung-adresse", FieldTypes.WEB_ADDRESS, "Website dieser Stelle.");
    static final Field<String> ENFORCEMENT_CONTACT =
            optional("durchsetzung-kontakt", FieldTypes.TEXT, "E-Mail, Telefon oder Anschrift dieser Stelle.");
    static final ContactFields CONTACT = ContactFields.prefixed("kontakt-", "für gemeldete Barrieren");

    /** A table of what is not accessible. */
    static final String BARRIERS = "Nicht barrierefreie Inhalte";

    static final Schema SCHEMA = Schema.of(
                    ContentType.ACCESSIBILITY,
                    List.of(
                            STATUS,
                            CREATED,
                            REVIEWED,
                            METHOD,
                            REPORT,
                            SENT,
                            FORM,
                            ANSWER,
                            LAW,
                            ENFORCEMENT,
                            ENFORCEMENT_ADDRESS,
                            ENFORCEMENT_CONTACT,
                            LegalFields.MENU,
                            LegalFields.RANK),
                    CONTACT.office())
            .withSections(List.of(), List.of(BARRIERS));

    private AccessibilityFields() {}
}
