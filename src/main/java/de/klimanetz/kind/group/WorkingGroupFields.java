package de.klimanetz.kind.group;

import static de.klimanetz.content.Field.optional;
import static de.klimanetz.content.Field.required;

import de.klimanetz.content.DateTypes;
import de.klimanetz.content.Field;
import de.klimanetz.content.FieldTypes;
import de.klimanetz.content.Reference;
import de.klimanetz.content.Schema;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.PartialDate;
import java.util.List;

/** Attributes of a group. */
final class WorkingGroupFields {

    static final Field<GroupKind> KIND = required("art", FieldTypes.choice(GroupKind.class), "Art der Gruppe.");
    static final Field<List<Reference>> PARTICIPANTS = optional(
            "mitglieder",
            FieldTypes.list(FieldTypes.reference(ContentType.MEMBER)),
            "Welche Kommunen dazugehören. Sind es alle, steht stattdessen :alle-kommunen: ja");
    static final Field<Boolean> EVERYONE =
            optional("alle-kommunen", FieldTypes.YES_NO, "Ob alle Kommunen des Netzwerks dazugehören.");
    static final Field<Integer> EXPECTED =
            optional("zahl-mitglieder", FieldTypes.COUNT, "Wie viele es sind; stimmt die Liste nicht, fällt es auf.");
    static final Field<List<String>> GUESTS = optional("gaeste", FieldTypes.TEXTS, "Wer als Gast dabei ist.");
    static final Field<String> LEAD = optional("leitung", FieldTypes.TEXT, "Wer einlädt und leitet.");
    static final Field<List<Reference>> SERIES =
            optional("reihen", FieldTypes.list(FieldTypes.reference(ContentType.SERIES)), "Die Treffen der Gruppe.");
    static final Field<PartialDate> SINCE = optional("seit", DateTypes.DATE, "Seit wann es sie gibt.");

    private static final List<String> SECTIONS = List.of("Aufgaben");

    static final Schema SCHEMA = Schema.of(
                    ContentType.GROUP, List.of(KIND, PARTICIPANTS, EVERYONE, EXPECTED, GUESTS, LEAD, SERIES, SINCE))
            .withSections(SECTIONS, SECTIONS)
            .withAlternatives(PARTICIPANTS, EVERYONE);

    private WorkingGroupFields() {}
}
