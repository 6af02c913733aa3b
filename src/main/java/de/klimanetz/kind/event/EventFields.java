package de.klimanetz.kind.event;

import static de.klimanetz.content.Field.optional;
import static de.klimanetz.content.Field.required;

import de.klimanetz.content.CommonFields;
import de.klimanetz.content.DateTypes;
import de.klimanetz.content.Field;
import de.klimanetz.content.FieldType;
import de.klimanetz.content.FieldTypes;
import de.klimanetz.content.Form;
import de.klimanetz.content.Moment;
import de.klimanetz.content.Reference;
import de.klimanetz.content.Schema;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Event;
import de.klimanetz.model.GeoPoint;
import de.klimanetz.model.vocabulary.EventFormat;
import de.klimanetz.model.vocabulary.EventKind;
import de.klimanetz.model.vocabulary.EventState;
import de.klimanetz.model.vocabulary.RegistrationNeed;
import java.time.LocalDate;
import java.util.List;

/** Attributes of an event. */
public final class EventFields {

    /** A number, or an estimate such as “etwa 30”. */
    private static final FieldType<Event.Attendance> ATTENDANCES =
            FieldType.of("42 oder etwa 30", Form.of(Form.Kind.NUMBER), raw -> {
                String number = raw.replaceFirst("^(etwa|rund|ca\\.|circa) ", "");
                return new Event.Attendance(FieldTypes.COUNT.read(number), !number.equals(raw));
            });

    static final Field<Moment> START = required(
            "beginn",
            DateTypes.MOMENT,
            "Wann es beginnt, so genau es feststeht. „kampagne“: an einem Tag der Kampagne. „offen“: der Termin folgt.");
    static final Field<Moment> END =
            optional("ende", DateTypes.END, "Wann es endet. Ohne Angabe: offenes Ende oder ein Tag.");
    static final Field<String> SCHEDULE_NOTE = optional("termin-hinweis", FieldTypes.TEXT, "Hinweis zum Termin.");
    public static final Field<EventFormat> FORMAT =
            required("format", FieldTypes.choice(EventFormat.class), "Wie man teilnimmt.");
    public static final Field<EventKind> KIND =
            required("art", FieldTypes.choice(EventKind.class), "Art der Veranstaltung.");
    public static final Field<String> VENUE = optional("ort", FieldTypes.TEXT, "Name des Veranstaltungsortes.");
    public static final Field<String> VENUE_STREET =
            optional("ort-strasse", FieldTypes.TEXT, "Straße und Hausnummer des Ortes.");
    public static final Field<String> VENUE_POSTCODE =
            optional("ort-plz", FieldTypes.POSTCODE, "Postleitzahl des Ortes.");
    public static final Field<String> VENUE_CITY =
            optional("ort-stadt", FieldTypes.TEXT, "Stadt oder Gemeinde des Ortes.");
    public static final Field<GeoPoint> VENUE_POSITION =
            optional("ort-geo", FieldTypes.POSITION, "Punkt auf der Karte.");
    public static final Field<String> VENUE_ACCESSIBILITY =
            optional("ort-barrierefrei", FieldTypes.TEXT, "Wie der Ort ohne Stufen zu erreichen ist.");
    public static final Field<String> VENUE_DIRECTIONS =
            optional("ort-anreise", FieldTypes.TEXT, "Anreise mit Bus, Bahn und Rad.");
    public static final Field<String> ONLINE_ADDRESS =
            optional("online-adresse", FieldTypes.WEB_ADDRESS, "Adresse des Online-Raums.");
    public static final Field<Boolean> ONLINE_PUBLIC =
            optional("online-oeffentlich", FieldTypes.YES_NO, "Ob die Adresse auf der Website stehen darf.");
    public static final Field<String> ONLINE_NOTE =
            optional("online-hinweis", FieldTypes.TEXT, "Wie man online teilnimmt.");
    public static final Field<String> ORGANIZER = optional("veranstalter", FieldTypes.TEXT, "Wer veranstaltet.");
    static final Field<String> HOST =
            optional("gastgeber", FieldTypes.TEXT, "Wer Gastgeber ist, wenn nicht der Veranstalter.");
    static final Field<String> HOST_ROLE = optional(
            "gastgeber-funktion",
            FieldTypes.TEXT,
            "Wer dort begrüßt, nach Funktion: Klimaschutzmanagerin des Kreises.");
    static final Field<Reference> NETWORK = optional(
            "netzwerk",
            FieldTypes.reference(ContentType.NEIGHBOUR),
            "Das andere Netzwerk, das einlädt. Der Termin erscheint als seiner.");
    public static final Field<String> CIRCLE =
            optional("zielgruppe-hinweis", FieldTypes.TEXT, "Wer genau gemeint ist: seit dem 1.1.2019 eingestellt.");
    public static final Field<Boolean> GUESTS =
            optional("offen-fuer-gaeste", FieldTypes.YES_NO, "Ob auch kommen darf, wer nicht dazugehört.");
    static final Field<RegistrationNeed> REGISTRATION =
            optional("anmeldung", FieldTypes.choice(RegistrationNeed.class), "Ob man sich anmelden muss.");
    public static final Field<String> REGISTRATION_ADDRESS =
            optional("anmeldung-adresse", FieldTypes.WEB_ADDRESS, "Anmeldung im Web.");
    public static final Field<String> REGISTRATION_EMAIL =
            optional("anmeldung-email", FieldTypes.EMAIL, "Anmeldung per E-Mail.");
    public static final Field<String> REGISTRATION_PHONE =
            optional("anmeldung-telefon", FieldTypes.PHONE, "Anmeldung per Telefon.");
    static final Field<LocalDate> REGISTRATION_OPENS =
            optional("anmeldung-ab", DateTypes.DAY, "Erster Tag der Anmeldung.");
    static final Field<LocalDate> REGISTRATION_CLOSES =
            optional("anmeldeschluss", DateTypes.DAY, "Letzter Tag der Anmeldung.");
    static final Field<Integer> PLACES = optional("plaetze", FieldTypes.NUMBER, "Zahl der Plätze.");
    static final Field<Boolean> FULL = optional("ausgebucht", FieldTypes.YES_NO, "Ob alle Plätze vergeben sind.");
    static final Field<String> COST = optional(
            "kosten",
            FieldTypes.TEXT,
            "Was die Teilnahme kostet. „kostenlos“ und „Eintritt frei“ verstehen auch Suchmaschinen.");
    public static final Field<String> ACCESSIBILITY =
            optional("barrierefreiheit", FieldTypes.TEXT, "Gebärdensprache, Schriftdolmetschen und Ähnliches.");
    static final Field<String> LANGUAGE =
            optional("sprache", FieldTypes.LANGUAGE, "Sprache der Veranstaltung, wenn nicht Deutsch.");
    static final Field<EventState> STATE =
            optional("zustand", FieldTypes.choice(EventState.class), "Ob der Termin gilt.");
    static final Field<String> STATE_NOTE =
            optional("zustand-hinweis", FieldTypes.TEXT, "Was zur Änderung zu sagen ist.");
    static final Field<List<Moment>> EARLIER_STARTS = optional(
            "beginn-vorher",
            DateTypes.MOMENTS,
            "Der frühere Beginn, wenn der Termin verlegt ist; nach mehreren Verlegungen jeder, der älteste zuerst.");
    public static final Field<Event.Attendance> ATTENDANCE =
            optional("teilnehmende", ATTENDANCES, "Wie viele da waren, oder bei einer Reihe meist da sind.");
    static final Field<String> RECORDING = optional("aufzeichnung", FieldTypes.DOCUMENT, "Die Aufzeichnung.");
    static final Field<String> SLIDES = optional("folien", FieldTypes.DOCUMENT, "Die gezeigten Folien.");
    static final Field<String> MINUTES = optional("protokoll", FieldTypes.DOCUMENT, "Das Protokoll.");
    static final Field<Reference> REPORT =
            optional("rueckblick", FieldTypes.reference(ContentType.NEWS), "Die Meldung, die zurückblickt.");

    static final Field<Reference> SERIES =
            optional("reihe", FieldTypes.reference(ContentType.SERIES), "Die Reihe, von der dies ein Treffen ist.");
    static final Field<LocalDate> REPLACED_DAY = optional(
            "statt", DateTypes.DAY, "Der Tag der Reihe, für den dieses Treffen steht, wenn es nicht sein eigener ist.");

    static final List<Field<?>> OWN = List.of(
            CommonFields.PUBLISHED_REQUIRED,
            CommonFields.CAMPAIGN,
            CommonFields.THEMES,
            SERIES,
            REPLACED_DAY,
            START,
            END,
            SCHEDULE_NOTE,
            FORMAT,
            KIND,
            VENUE,
            VENUE_STREET,
            VENUE_POSTCODE,
            VENUE_CITY,
            VENUE_POSITION,
            VENUE_ACCESSIBILITY,
            VENUE_DIRECTIONS,
            ONLINE_ADDRESS,
            ONLINE_PUBLIC,
            ONLINE_NOTE,
            ORGANIZER,
            HOST,
            HOST_ROLE,
            NETWORK,
            CIRCLE,
            GUESTS,
            REGISTRATION,
            REGISTRATION_ADDRESS,
            REGISTRATION_EMAIL,
            REGISTRATION_PHONE,
            REGISTRATION_OPENS,
            REGISTRATION_CLOSES,
            PLACES,
            FULL,
            COST,
            ACCESSIBILITY,
            LANGUAGE,
            STATE,
            STATE_NOTE,
            EARLIER_STARTS,
            ATTENDANCE,
            REPORT,
            RECORDING,
            SLIDES,
            MINUTES);

    static final Schema SCHEMA = Schema.of(ContentType.EVENT, OWN);

    private EventFields() {}
}
