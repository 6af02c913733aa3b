package de.klimanetz.kind.news;

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
import de.klimanetz.model.vocabulary.NewsKind;
import java.time.LocalDate;
import java.util.List;

/** Attributes of a news item. */
public final class NewsFields {

    static final Field<NewsKind> KIND = required("art", FieldTypes.choice(NewsKind.class), "Art der Meldung.");
    static final Field<PartialDate> DATE =
            required("datum", DateTypes.DATE, "Datum der Meldung; vor diesem Tag erscheint sie nicht.");
    static final Field<String> PUBLISHER = optional("herausgeber", FieldTypes.TEXT, "Wer zuerst gemeldet hat.");
    static final Field<Reference> EVENT =
            optional("termin", FieldTypes.reference(ContentType.EVENT), "Der Termin, um den es geht.");
    static final Field<PartialDate> HELD = optional(
            "war-am",
            DateTypes.DATE,
            "Der Tag, über den ein Rückblick berichtet. Nötig, wenn er keinen „termin“ nennt.");
    static final Field<String> LOCATION = optional("ort", FieldTypes.TEXT, "Ort.");
    static final Field<LocalDate> DEADLINE =
            optional("frist", DateTypes.DAY, "Bis wann man sich bewerben kann; bei Förderung nötig.");
    static final Field<LocalDate> VALID_UNTIL = optional("gueltig-bis", DateTypes.DAY, "Bis wann die Angaben gelten.");
    static final Field<String> PROGRAMME = optional("foerderprogramm", FieldTypes.TEXT, "Förderprogramm.");
    static final ContactFields PRESS = ContactFields.prefixed("presse-", "für die Presse");

    static final List<Field<?>> OWN = List.of(
            CommonFields.PUBLISHED,
            CommonFields.CAMPAIGN,
            CommonFields.THEMES,
            KIND,
            DATE,
            PUBLISHER,
            EVENT,
            HELD,
            LOCATION,
            DEADLINE,
            VALID_UNTIL,
            PROGRAMME);

    static final Schema SCHEMA = Schema.of(ContentType.NEWS, OWN, PRESS.office());

    private NewsFields() {}
}
