package de.klimanetz.kind.network;

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

/** Attributes of the network. */
public final class NetworkFields {

    static final Field<String> SHORT_NAME = required("kurzname", FieldTypes.TEXT, "Name für enge Stellen.");
    static final Field<String> LEGAL_FORM = required("rechtsform", FieldTypes.TEXT, "Rechtsform der Zusammenarbeit.");
    static final Field<PartialDate> SINCE = required("seit", DateTypes.DATE, "Beginn der Zusammenarbeit.");
    static final Field<Reference> LEAD =
            required("hauptverantwortlich", FieldTypes.reference(ContentType.MEMBER), "Wer das Netzwerk koordiniert.");
    static final Field<String> OTHERS = optional("sonstige-beteiligte", FieldTypes.TEXT, "Weitere Beteiligte.");
    static final Field<Integer> EXPECTED_MEMBERS =
            required("mitglieder", FieldTypes.NUMBER, "Zahl der Städte und Gemeinden; fehlt eine Datei, fällt es auf.");
    static final Field<String> MAP = optional("karte", FieldTypes.MAP, "Umrisse der Kommunen in content/netzwerk.");
    static final Field<String> MAP_CREDIT =
            optional("karte-vermerk", FieldTypes.TEXT, "Quellenvermerk der Karte, wie die Lizenz ihn verlangt.");
    static final ContactFields CONTACT = ContactFields.prefixed("", "des Netzwerks");

    static final List<Field<?>> OWN =
            List.of(SHORT_NAME, LEGAL_FORM, SINCE, LEAD, OTHERS, EXPECTED_MEMBERS, MAP, MAP_CREDIT);

    private static final List<String> SECTIONS = List.of("Anlass", "Ziel", "Umsetzung", "Finanzierung");

    static final Schema SCHEMA =
            Schema.of(ContentType.NETWORK, OWN, CONTACT.address()).withSections(SECTIONS, SECTIONS);

    private NetworkFields() {}
}
