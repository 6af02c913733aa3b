package de.klimanetz.preview;

import de.klimanetz.content.Field;
import de.klimanetz.content.FieldType.Mismatch;
import de.klimanetz.content.FieldTypes;
import de.klimanetz.content.Form;
import de.klimanetz.form.Options;
import de.klimanetz.model.Site;
import de.klimanetz.wording.AttributeLabels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** One attribute as a part of a form. It loses no value, not even one that is not valid. */
final class FormField {

    private static final String PREFIX = "angabe.";

    private static final Set<Form.Kind> DAY_KINDS = Set.of(Form.Kind.DAY, Form.Kind.DATE, Form.Kind.MOMENT);

    private static final Pattern GERMAN_DAY = Pattern.compile(
            "(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?:,?\\s*(\\d{1,2})(?:[:.](\\d{2}))?(?:\\s*Uhr)?)?");

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private final Field<?> field;
    private final String value;
    private final String mistake;
    private final Map<String, String> options;

    /**
     * @param mistake what is wrong with the value, or empty
     * @param site for what the field may refer to
     */
    FormField(Field<?> field, String value, String mistake, Optional<Site> site) {
        this.field = field;
        this.value = value;
        this.mistake = mistake;
        this.options = Options.of(
                field.type().form(),
                type -> site.stream()
                        .flatMap(Site::items)
                        .filter(item -> item.type() == type)
                        .toList());
    }

    /** Returns the value that a form sent; empty if it did not send this field. */
    static Optional<String> sent(Field<?> field, String former, Map<String, List<String>> form) {
        List<String> values = form.get(PREFIX + field.name());
        if (values == null) {
            return Optional.empty();
        }
        boolean day = DAY_KINDS.contains(field.type().form().kind());
        List<String> filled = values.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(one -> day ? iso(one) : one)
                .toList();
        // Boxes come in the order of the form; as long as they are the same, the file keeps its own order.
        return Optional.of(
                field.type().form().isList() && sameValues(filled, former) ? former : String.join(", ", filled));
    }

    /** Returns in German what is wrong with a value; empty if nothing is. */
    static Optional<String> mistake(Field<?> field, String value) {
        try {
            if (!value.isEmpty()) {
                field.type().read(value);
            } else if (field.required()) {
                return Optional.of(
                        "Hier fehlt noch etwas. Schreibweise: " + field.type().notation());
            }
            return Optional.empty();
        } catch (Mismatch mismatch) {
            return Optional.of("„" + value + "“ ist " + mismatch.sentence() + " Schreibweise: "
                    + field.type().notation());
        }
    }

    /** Returns “12.3.2027, 18:30 Uhr” as in files: 2027-03-12 18:30. What is no such day stays. */
    private static String iso(String text) {
        Matcher german = GERMAN_DAY.matcher(text);
        if (!german.matches()) {
            return text;
        }
        String day = "%s-%02d-%02d"
                .formatted(german.group(3), Integer.valueOf(german.group(2)), Integer.valueOf(german.group(1)));
        String minutes = Objects.requireNonNullElse(german.group(5), "00");
        return german.group(4) == null ? day : day + " %02d:%s".formatted(Integer.valueOf(german.group(4)), minutes);
    }

    private static boolean sameValues(List<String> values, String list) {
        return parts(list).stream()
                .sorted()
                .toList()
                .equals(values.stream().sorted().toList());
    }

    private static List<String> parts(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Returns the id of the field for an attribute. */
    static String id(String name) {
        return "feld-" + name;
    }

    void addTo(Element form) {
        boolean boxes = field.type().form().isList() && !options.isEmpty() && options.size() <= Options.MOST;
        Element group = form.appendElement(boxes ? "fieldset" : "div").addClass("vorschau-feld");
        String id = id(field.name());
        if (boxes) {
            group.attr("id", id).attr("tabindex", "-1").attr("aria-describedby", described(id));
            group.appendElement("legend").text(label());
        } else {
            group.appendElement("label").attr("for", id).text(label());
        }
        group.appendElement("small").attr("id", id + "-hilfe").text(field.help());
        if (!mistake.isEmpty()) {
            group.appendElement("p")
                    .addClass("vorschau-meldung")
                    .attr("id", id + "-fehler")
                    .text(mistake);
        }
        if (boxes) {
            addBoxes(group);
        } else {
            Element input = input(group).attr("id", id).attr("name", PREFIX + field.name());
            input.attr("aria-describedby", described(id));
            if (!mistake.isEmpty()) {
                input.attr("aria-invalid", "true");
            }
            if (field.required()) {
                input.attr("required", "");
            }
        }
    }

    private String described(String id) {
        return id + (mistake.isEmpty() ? "-hilfe" : "-hilfe " + id + "-fehler");
    }

    private String label() {
        return AttributeLabels.of(field.name()) + (field.required() ? " (nötig)" : "");
    }

    private Element input(Element group) {
        if (!options.isEmpty() && !field.type().form().isList()) {
            return addSelect(group);
        }
        if (field.name().equals("kurztext")) {
            return group.appendElement("textarea")
                    .attr("rows", "3")
                    .attr("maxlength", "300")
                    .text(value);
        }
        boolean day = field.type().form().kind() == Form.Kind.DAY
                && !field.type().form().isList()
                && (value.isEmpty() || value.matches(DAY));
        Element input =
                group.appendElement("input").attr("type", day ? "date" : "text").attr("value", value);
        if (!day && !field.type().notation().equals(FieldTypes.TEXT.notation())) {
            input.attr("placeholder", field.type().notation());
        }
        if (field.type().form().kind() == Form.Kind.MOMENT) {
            input.attr("data-zeitpunkt", "");
        }
        if (!options.isEmpty()) {
            Element suggestions = group.appendElement("datalist").attr("id", "liste-" + field.name());
            options.forEach((slug, title) ->
                    suggestions.appendElement("option").attr("value", slug).text(title));
            input.attr("list", "liste-" + field.name());
        }
        return input;
    }

    private Element addSelect(Element group) {
        Element select = group.appendElement("select");
        select.appendElement("option").attr("value", "").text(field.required() ? "Bitte wählen" : "keine Angabe");
        if (!value.isEmpty()) {
            options.putIfAbsent(value, value);
        }
        options.forEach((key, title) -> {
            Element option = select.appendElement("option").attr("value", key).text(title);
            if (key.equals(value)) {
                option.attr("selected", "");
            }
        });
        return select;
    }

    private void addBoxes(Element group) {
        List<String> chosen = parts(value);
        List<String> all = new ArrayList<>(options.keySet());
        chosen.stream().filter(one -> !all.contains(one)).forEach(all::add);
        // Without a box that is chosen, the browser would not send the field at all.
        group.appendElement("input")
                .attr("type", "hidden")
                .attr("name", PREFIX + field.name())
                .attr("value", "");
        for (String key : all) {
            Element label = group.appendElement("label");
            Element box = label.appendElement("input")
                    .attr("type", "checkbox")
                    .attr("name", PREFIX + field.name())
                    .attr("value", key);
            if (chosen.contains(key)) {
                box.attr("checked", "");
            }
            label.appendText(" " + options.getOrDefault(key, key));
        }
    }
}
