package de.klimanetz.kind.series;

import static de.klimanetz.content.Field.optional;

import de.klimanetz.content.CommonFields;
import de.klimanetz.content.DateTypes;
import de.klimanetz.content.Field;
import de.klimanetz.content.FieldTypes;
import de.klimanetz.content.Reference;
import de.klimanetz.content.Schema;
import de.klimanetz.kind.event.EventFields;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Rhythm;
import de.klimanetz.model.Series;
import de.klimanetz.model.vocabulary.Visibility;
import java.time.LocalDate;
import java.util.List;

/** Attributes of a series. */
final class SeriesFields {

    static final Field<Rhythm> RHYTHM =
            optional("rhythmus", RhythmType.RHYTHM, "An welchen Tagen sich die Reihe trifft.");
    static final Field<String> RHYTHM_NOTE =
            optional("rhythmus-hinweis", FieldTypes.TEXT, "Was zum Rhythmus zu sagen ist, auch statt fester Tage.");
    static final Field<LocalDate> FROM = optional(
            "ab", DateTypes.DAY, "Ab wann der Rhythmus gilt; von hier an wird gezählt. Nötig, wenn „rhythmus“ steht.");
    static final Field<LocalDate> TO =
            optional("bis", DateTypes.DAY, "Der letzte mögliche Tag. Ohne Angabe geht die Reihe weiter.");
    static final Field<Series.TimeOfDay> TIME = optional("uhrzeit", SeriesTypes.TIME_OF_DAY, "Wann am Tag.");
    static final Field<List<Reference>> HOSTS = optional(
            "gastgeber-reihum",
            FieldTypes.list(FieldTypes.reference(ContentType.MEMBER)),
            "Welche Kommunen reihum Gastgeber sind, vom ersten Treffen an.");
    static final Field<Visibility> VISIBILITY =
            optional("sichtbarkeit", FieldTypes.choice(Visibility.class), "Wie viel die Öffentlichkeit sieht.");
    static final Field<List<LocalDate>> CANCELLED =
            optional("faellt-aus", FieldTypes.list(DateTypes.DAY), "Tage der Reihe, an denen kein Treffen ist.");
    static final Field<List<Series.Move>> MOVED = optional(
            "verlegt",
            FieldTypes.list(SeriesTypes.MOVE),
            "Treffen, die an einem anderen Tag oder zu einer anderen Uhrzeit sind. Wird eines noch einmal verlegt, kommt ein Wert dazu.");
    static final Field<List<Series.Day>> ADDED =
            optional("zusaetzlich", FieldTypes.list(SeriesTypes.DAY), "Treffen außerhalb des Rhythmus.");

    static final List<Field<?>> OWN = List.of(
            CommonFields.PUBLISHED_REQUIRED,
            CommonFields.CAMPAIGN,
            CommonFields.THEMES,
            RHYTHM,
            RHYTHM_NOTE,
            FROM,
            TO,
            TIME,
            EventFields.FORMAT,
            EventFields.KIND,
            EventFields.VENUE,
            EventFields.VENUE_STREET,
            EventFields.VENUE_POSTCODE,
            EventFields.VENUE_CITY,
            EventFields.VENUE_POSITION,
            EventFields.VENUE_ACCESSIBILITY,
            EventFields.VENUE_DIRECTIONS,
            EventFields.ONLINE_ADDRESS,
            EventFields.ONLINE_PUBLIC,
            EventFields.ONLINE_NOTE,
            EventFields.ORGANIZER,
            EventFields.ACCESSIBILITY,
            EventFields.CIRCLE,
            EventFields.GUESTS,
            EventFields.ATTENDANCE,
            HOSTS,
            VISIBILITY,
            CANCELLED,
            MOVED,
            ADDED);

    static final Schema SCHEMA = Schema.of(ContentType.SERIES, OWN).withAlternatives(RHYTHM, RHYTHM_NOTE);

    private SeriesFields() {}
}
