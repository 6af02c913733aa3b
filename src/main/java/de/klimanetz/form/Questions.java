package de.klimanetz.form;

import static java.util.function.Predicate.not;

import de.klimanetz.content.Field;
import de.klimanetz.content.Form;
import de.klimanetz.content.Schema;
import de.klimanetz.form.Question.Choice;
import de.klimanetz.form.Question.Kind;
import de.klimanetz.form.Question.Part;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.model.vocabulary.Status;
import de.klimanetz.wording.AttributeLabels;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The questions for an item of any kind, from its schema. */
public final class Questions {

    /** Left to the editors: pictures come as files, the others are their decision. */
    private static final Set<String> EDITORS = Set.of(
            "bild", "bild-alt", "bild-text", "bild-urheber", "bild-lizenz", "beispiel", "frueher", "sichtbar-ab");

    private static final Set<String> TODAY = Set.of("stand", "veroeffentlicht");

    private static final String DATE = "\\d{4}(-\\d{2}(-\\d{2})?)?";

    private final Schema schema;
    private final Function<ContentType, Collection<? extends Item>> items;

    /** @param items finds the published items of a type, for attributes that refer to them */
    public Questions(Schema schema, Function<ContentType, Collection<? extends Item>> items) {
        this.schema = schema;
        this.items = items;
    }

    /** Returns the questions in the order of the form. */
    public List<Part> asked() {
        return List.of(
                new Part("Das Wichtigste", false, asked(true).toList()),
                new Part("Weitere Angaben", true, asked(false).toList()));
    }

    private Stream<Question> asked(boolean first) {
        return schema.inFormOrder().stream()
                .filter(field -> !EDITORS.contains(field.name()))
                .filter(not(Questions::isAnswered))
                .filter(field -> first == schema.isUsual(field))
                .map(this::question);
    }

    /** Returns the questions that the form answers itself. */
    public List<Question> answered() {
        return schema.fields().stream()
                .filter(Questions::isAnswered)
                .filter(field -> field.required() || !TODAY.contains(field.name()))
                .map(this::question)
                .toList();
    }

    private static boolean isAnswered(Field<?> field) {
        return field.name().equals("id") || field.name().equals("status") || TODAY.contains(field.name());
    }

    private Question question(Field<?> field) {
        Form form = field.type().form();
        Map<String, String> options = Options.of(form, items);
        boolean choice = !options.isEmpty() && options.size() <= Options.MOST;
        return new Question(
                field.name(),
                AttributeLabels.of(field.name()),
                field.help(),
                choice ? "" : field.type().notation(),
                field.required(),
                choice ? form.isList() ? Kind.CHOICES : Kind.CHOICE : kind(field),
                form.kind() == Form.Kind.DATE ? DATE : form.pattern(),
                form.isList(),
                choice
                        ? options.entrySet().stream()
                                .map(option -> new Choice(option.getKey(), option.getValue()))
                                .toList()
                        : List.of(),
                preset(field.name()));
    }

    private static Kind kind(Field<?> field) {
        if (field.name().equals("id")) {
            return Kind.ID;
        }
        if (TODAY.contains(field.name())) {
            return Kind.TODAY;
        }
        if (field.name().equals("kurztext")) {
            return Kind.TEASER;
        }
        if (field.type().form().isList()) {
            return Kind.LINE;
        }
        return switch (field.type().form().kind()) {
            case DAY -> Kind.DAY;
            case MOMENT -> Kind.MOMENT;
            case NUMBER -> Kind.NUMBER;
            case WEB_ADDRESS -> Kind.WEB_ADDRESS;
            default -> Kind.LINE;
        };
    }

    private static String preset(String name) {
        return switch (name) {
            case "status" -> Status.DRAFT.key();
            case "beginn" -> "offen";
            default -> "";
        };
    }
}
