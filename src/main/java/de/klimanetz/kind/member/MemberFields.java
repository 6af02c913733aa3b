package de.klimanetz.kind.member;

import static de.klimanetz.content.Field.optional;
import static de.klimanetz.content.Field.required;

import de.klimanetz.content.ContactFields;
import de.klimanetz.content.DateTypes;
import de.klimanetz.content.Field;
import de.klimanetz.content.FieldTypes;
import de.klimanetz.content.Schema;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.GeoPoint;
import de.klimanetz.model.PartialDate;
import de.klimanetz.model.vocabulary.MemberKind;
import de.klimanetz.model.vocabulary.MemberRole;
import de.klimanetz.model.vocabulary.NameSide;
import java.math.BigDecimal;
import java.util.List;

/** Attributes of a Kommune. */
final class MemberFields {

    static final Field<MemberKind> KIND = required("typ", FieldTypes.choice(MemberKind.class), "Art der Kommune.");
    static final Field<MemberRole> ROLE = required("rolle", FieldTypes.choice(MemberRole.class), "Rolle im Netzwerk.");
    static final Field<String> AGS = required("ags", FieldTypes.AGS, "Amtlicher Gemeindeschlüssel.");
    static final Field<PartialDate> SINCE = required("seit", DateTypes.DATE, "Seit wann die Kommune dabei ist.");
    static final Field<PartialDate> LEFT = optional("bis", DateTypes.DATE, "Bis wann die Kommune dabei war.");
    static final Field<String> REGION = optional("regierungsbezirk", FieldTypes.TEXT, "Regierungsbezirk.");
    static final Field<BigDecimal> POPULATION =
            optional("einwohner", FieldTypes.WHOLE, "Einwohnerzahl, nur mit Stand und Quelle.");
    static final Field<PartialDate> POPULATION_AS_OF =
            optional("einwohner-stand", DateTypes.DATE, "Stand der Einwohnerzahl.");
    static final Field<String> POPULATION_SOURCE =
            optional("einwohner-quelle", FieldTypes.TEXT, "Quelle der Einwohnerzahl.");
    static final Field<BigDecimal> AREA = optional("flaeche", FieldTypes.DECIMAL, "Fläche in km², nur mit Quelle.");
    static final Field<PartialDate> AREA_AS_OF = optional("flaeche-stand", DateTypes.DATE, "Stand der Fläche.");
    static final Field<String> AREA_SOURCE = optional("flaeche-quelle", FieldTypes.TEXT, "Quelle der Fläche.");
    static final Field<GeoPoint> POSITION = optional("geo", FieldTypes.POSITION, "Punkt auf der Karte.");
    static final Field<String> POSITION_SOURCE = optional("geo-quelle", FieldTypes.TEXT, "Quelle des Punktes.");
    static final Field<NameSide> NAME_SIDE = optional(
            "kartenname", FieldTypes.choice(NameSide.class), "Wo der Name auf Karten steht, sonst wo Platz ist.");
    static final ContactFields CONTACT = ContactFields.prefixed("", "des Rathauses");
    static final ContactFields CLIMATE_OFFICE = ContactFields.prefixed("kontakt-", "für Klimaschutz");
    static final Field<String> WEBSITE = optional("website", FieldTypes.WEB_ADDRESS, "Website der Kommune.");
    static final Field<String> CLIMATE_PAGE =
            optional("klimaseite", FieldTypes.WEB_ADDRESS, "Seite der Kommune zum Klimaschutz.");
    static final Field<String> PLAN = optional("konzept", FieldTypes.TEXT, "Name des Klimaschutzkonzepts.");
    static final Field<PartialDate> PLAN_SINCE = optional("konzept-seit", DateTypes.DATE, "Beschluss des Konzepts.");
    static final Field<String> PLAN_FUNDING =
            optional("konzept-foerderung", FieldTypes.TEXT, "Förderung des Konzepts.");
    static final Field<PartialDate> MANAGER_SINCE =
            optional("management-seit", DateTypes.DATE, "Seit wann es ein Klimaschutzmanagement gibt.");

    static final List<Field<?>> OWN = List.of(
            KIND,
            ROLE,
            AGS,
            SINCE,
            LEFT,
            REGION,
            POPULATION,
            POPULATION_AS_OF,
            POPULATION_SOURCE,
            AREA,
            AREA_AS_OF,
            AREA_SOURCE,
            POSITION,
            POSITION_SOURCE,
            NAME_SIDE,
            WEBSITE,
            CLIMATE_PAGE,
            PLAN,
            PLAN_SINCE,
            PLAN_FUNDING,
            MANAGER_SINCE);

    static final Schema SCHEMA = Schema.of(ContentType.MEMBER, OWN, CONTACT.address(), CLIMATE_OFFICE.office());

    private MemberFields() {}
}
