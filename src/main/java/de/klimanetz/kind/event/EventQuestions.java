package de.klimanetz.kind.event;

import de.klimanetz.content.CommonFields;
import de.klimanetz.content.Field;
import de.klimanetz.form.Question;
import de.klimanetz.form.Question.Choice;
import de.klimanetz.form.Question.Kind;
import de.klimanetz.form.Question.Part;
import de.klimanetz.model.vocabulary.Audience;
import de.klimanetz.model.vocabulary.EventFormat;
import de.klimanetz.model.vocabulary.EventKind;
import de.klimanetz.model.vocabulary.Keyed;
import de.klimanetz.model.vocabulary.RegistrationNeed;
import de.klimanetz.model.vocabulary.Status;
import java.util.Arrays;
import java.util.List;

/** The form for organizers who submit an event. Names, help texts and possible values are those of the schema. */
public final class EventQuestions {

    private EventQuestions() {}

    /** Returns the questions in the order of the form; the last part is filled in by the form. */
    public static List<Part> all() {
        return List.of(
                new Part(
                        "Was",
                        false,
                        List.of(
                                ask(EventFields.KIND, "Art der Veranstaltung", EventKind.class),
                                ask(CommonFields.TEASER, "Kurz gesagt", Kind.TEASER),
                                choose(CommonFields.AUDIENCES, "Für wen", Audience.class))),
                new Part(
                        "Wann",
                        false,
                        List.of(
                                ask(EventFields.START, "Beginn", Kind.MOMENT),
                                ask(EventFields.END, "Ende", Kind.MOMENT),
                                ask(EventFields.SCHEDULE_NOTE, "Hinweis zum Termin"))),
                new Part(
                        "Wo",
                        false,
                        List.of(
                                ask(EventFields.FORMAT, "Teilnahme", EventFormat.class),
                                ask(CommonFields.MEMBERS, "Kommune", Kind.TOWNS),
                                ask(EventFields.VENUE, "Ort"),
                                ask(EventFields.VENUE_STREET, "Straße und Hausnummer"),
                                ask(EventFields.VENUE_POSTCODE, "Postleitzahl"),
                                ask(EventFields.VENUE_CITY, "Stadt oder Gemeinde"),
                                ask(EventFields.VENUE_ACCESSIBILITY, "Zugang ohne Barrieren"),
                                ask(EventFields.VENUE_DIRECTIONS, "Anreise"),
                                ask(EventFields.ONLINE_NOTE, "Online-Teilnahme"))),
                new Part(
                        "Kosten und Anmeldung",
                        false,
                        List.of(
                                ask(EventFields.COST, "Kosten"),
                                ask(EventFields.REGISTRATION, "Anmeldung", RegistrationNeed.class),
                                ask(EventFields.REGISTRATION_ADDRESS, "Anmeldung im Web", Kind.WEB_ADDRESS),
                                ask(EventFields.REGISTRATION_EMAIL, "Anmeldung per E-Mail", Kind.EMAIL),
                                ask(EventFields.REGISTRATION_PHONE, "Anmeldung per Telefon", Kind.PHONE),
                                ask(EventFields.REGISTRATION_CLOSES, "Anmeldeschluss", Kind.DAY),
                                ask(EventFields.PLACES, "Plätze", Kind.NUMBER),
                                ask(EventFields.ACCESSIBILITY, "Hilfen für alle"))),
                new Part("Wer", false, List.of(ask(EventFields.ORGANIZER, "Veranstalter"))),
                new Part(
                        "",
                        false,
                        List.of(
                                ask(CommonFields.CAMPAIGN, "Kampagne", Kind.CAMPAIGN),
                                ask(CommonFields.ID, "Kennung", Kind.ID),
                                ask(CommonFields.CHECKED, "Stand", Kind.TODAY),
                                ask(CommonFields.PUBLISHED_REQUIRED, "Veröffentlicht", Kind.TODAY),
                                ask(CommonFields.STATUS, "Status", Kind.PRESET).answered(Status.DRAFT.key()))));
    }

    private static Question ask(Field<String> field, String label) {
        return ask(field, label, Kind.LINE);
    }

    private static Question ask(Field<?> field, String label, Kind kind) {
        return question(field, label, kind, List.of());
    }

    private static <K extends Enum<K> & Keyed> Question ask(Field<K> field, String label, Class<K> values) {
        return question(field, label, Kind.CHOICE, choices(values));
    }

    private static <K extends Enum<K> & Keyed> Question choose(Field<List<K>> field, String label, Class<K> values) {
        return question(field, label, Kind.CHOICES, choices(values));
    }

    private static Question question(Field<?> field, String label, Kind kind, List<Choice> choices) {
        return new Question(
                field.name(),
                label,
                field.help(),
                choices.isEmpty() ? field.type().notation() : "",
                field.required(),
                kind,
                field.type().form().pattern(),
                field.type().form().isList(),
                choices,
                "");
    }

    private static <K extends Enum<K> & Keyed> List<Choice> choices(Class<K> values) {
        return Arrays.stream(values.getEnumConstants())
                .map(value -> new Choice(value.key(), value.label()))
                .toList();
    }
}
