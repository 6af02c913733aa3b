package de.klimanetz.preview;

import de.klimanetz.content.Field;
import de.klimanetz.content.Schema;
import de.klimanetz.edit.ItemText;
import de.klimanetz.edit.Merge;
import de.klimanetz.edit.NewItems;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Site;
import de.klimanetz.model.Slugs;
import de.klimanetz.preview.LiveSite.State;
import de.klimanetz.problem.Problem;
import de.klimanetz.site.Kinds;
import de.klimanetz.wording.AttributeLabels;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The form of an item, made from the schema of its kind. */
final class EditForm {

    /** What no editor should change. */
    private static final List<String> PROGRAM = List.of("id");

    /** What says when an item appears; below what it says. */
    private static final List<String> PUBLICATION = List.of("status", "veroeffentlicht", "stand");

    private final Schema schema;
    private final State state;

    EditForm(ContentType type, State state) {
        this.schema = Kinds.of(type).schema();
        this.state = state;
    }

    /** Returns the page on which an editor chooses the kind of a new item. */
    static String kinds() {
        Element main = Frames.still("Neuer Eintrag");
        main.appendElement("p").text("Was soll es werden?");
        Element list = main.appendElement("ul");
        Arrays.stream(ContentType.values())
                .filter(type -> type.onlyFile().isEmpty())
                .forEach(type -> list.appendElement("li")
                        .appendElement("a")
                        .attr("href", Frames.NEW + "?art=" + key(type))
                        .text(type.label()));
        return main.ownerDocument().outerHtml();
    }

    static String key(ContentType type) {
        return Slugs.of(type.label());
    }

    static Optional<ContentType> type(String key) {
        return Arrays.stream(ContentType.values())
                .filter(type -> type.onlyFile().isEmpty() && key(type).equals(key))
                .findFirst();
    }

    /**
     * Returns the form of a new item.
     *
     * @param text the text of the new file
     * @param mistakes what is wrong with it, by attribute
     */
    String ofNew(ItemText text, Map<String, String> mistakes) {
        Element main = Frames.form("Neuer Eintrag: " + schema.type().label());
        Element form = form(main);
        hidden(form, "art", key(schema.type()));
        addParts(form, text, mistakes);
        return main.ownerDocument().outerHtml();
    }

    /**
     * Returns the form of a file.
     *
     * @param path relative to {@code content/}
     * @param text with the values of the editor
     * @param base the file as it was when the editor opened it
     * @param mistakes what is wrong with the values, by attribute
     */
    String filled(String path, ItemText text, ItemText base, Map<String, String> mistakes) {
        Element main = Frames.form(text.title());
        main.appendElement("p").appendElement("code").text("content/" + path);
        List<Problem> problems = state.problems().stream()
                .filter(problem -> problem.place().file().equals("content/" + path))
                .toList();
        if (!problems.isEmpty()) {
            Element list = main.appendElement("ul").addClass("vorschau-meldung");
            problems.forEach(
                    problem -> list.appendElement("li").text(problem.severity().label() + ": " + problem.message()));
        }
        addForm(main, path, text, base, mistakes);
        return main.ownerDocument().outerHtml();
    }

    /**
     * Returns the form of a file that somebody else has changed since the editor opened it.
     *
     * @param present the file as it is now
     */
    String conflicting(String path, Merge merge, ItemText present) {
        Element main = Frames.form(merge.text().title());
        main.appendElement("p")
                .addClass("vorschau-meldung")
                .attr("role", "alert")
                .text(
                        "Noch nicht gespeichert: Die Datei wurde inzwischen geändert, und zwar an denselben Stellen wie bei Ihnen. "
                                + "Im Formular stehen Ihre Eingaben. Ändern Sie dort, was nicht bleiben soll, und speichern Sie noch "
                                + "einmal.");
        Element list = main.appendElement("dl");
        merge.conflicts().forEach((name, value) -> {
            list.appendElement("dt").text(AttributeLabels.of(name) + ", wie es jetzt in der Datei steht:");
            list.appendElement("dd").appendElement("pre").text(value.isEmpty() ? "(nichts)" : value);
        });
        addForm(main, path, merge.text(), present, Map.of());
        return main.ownerDocument().outerHtml();
    }

    /** @param base what the next change is compared with */
    private void addForm(Element main, String path, ItemText text, ItemText base, Map<String, String> mistakes) {
        Element form = form(main);
        hidden(form, "datei", path);
        hidden(form, "grundlage", base.text());
        addParts(form, text, mistakes);
        if (schema.type().onlyFile().isEmpty()) {
            addRemoval(form);
        }
    }

    private static Element form(Element main) {
        return main.appendElement("form")
                .attr("method", "post")
                .attr("action", Frames.SAVE)
                .attr("accept-charset", "utf-8");
    }

    private void addParts(Element form, ItemText text, Map<String, String> mistakes) {
        addSummary(form, mistakes);
        Element title = form.appendElement("div").addClass("vorschau-feld");
        title.appendElement("label").attr("for", Merge.TITLE).text("Titel (nötig)");
        addMistake(title, Merge.TITLE, mistakes.get(Merge.TITLE));
        Element input = title.appendElement("input")
                .attr("id", Merge.TITLE)
                .attr("name", Merge.TITLE)
                .attr("required", "")
                .attr("value", text.title());
        describe(input, mistakes.get(Merge.TITLE), "");
        fields(text, mistakes, Part.FIRST).forEach(field -> field.addTo(form));
        addBody(form, text, mistakes.get(Merge.BODY));
        fields(text, mistakes, Part.PUBLICATION).forEach(field -> field.addTo(form));
        Element more = form.appendElement("details");
        more.appendElement("summary").text("Weitere Angaben");
        fields(text, mistakes, Part.MORE).forEach(field -> field.addTo(more));
        form.appendElement("p").appendElement("button").text("Speichern");
    }

    private static void addRemoval(Element form) {
        Element details = form.appendElement("details");
        details.appendElement("summary").text("Eintrag löschen");
        details.appendElement("p")
                .text("Was schon abgegeben ist, kann jemand mit git zurückholen. Alles andere ist dann weg.");
        details.appendElement("p")
                .appendElement("button")
                .attr("name", "loeschen")
                .attr("value", "ja")
                .attr("formnovalidate", "")
                .text("Endgültig löschen");
    }

    /** Each mistake leads to its field (WCAG 2.2, technique G139). */
    private void addSummary(Element form, Map<String, String> mistakes) {
        if (mistakes.isEmpty()) {
            return;
        }
        Element summary = form.appendElement("div").addClass("vorschau-meldung").attr("role", "alert");
        summary.appendElement("p").text("Noch nicht gespeichert. Bitte sehen Sie hier noch einmal nach:");
        Element list = summary.appendElement("ul");
        mistakes.forEach((name, mistake) -> {
            boolean field = schema.field(name).isPresent();
            list.appendElement("li")
                    .appendElement("a")
                    .attr("href", "#" + (field ? FormField.id(name) : name))
                    .text(AttributeLabels.of(name) + ": " + mistake);
        });
    }

    /** @param mistake may be null */
    private static void addMistake(Element group, String name, String mistake) {
        if (mistake != null) {
            group.appendElement("p")
                    .addClass("vorschau-meldung")
                    .attr("id", name + "-fehler")
                    .text(mistake);
        }
    }

    private static void describe(Element field, String mistake, String help) {
        String described = (help + (mistake == null ? "" : " " + field.id() + "-fehler")).strip();
        if (!described.isEmpty()) {
            field.attr("aria-describedby", described);
        }
        if (mistake != null) {
            field.attr("aria-invalid", "true");
        }
    }

    private static void addBody(Element form, ItemText text, String mistake) {
        Element body = form.appendElement("div").addClass("vorschau-feld");
        body.appendElement("label").attr("for", "text").text("Text");
        body.appendElement("small")
                .attr("id", "text-hilfe")
                .text("Absätze trennt eine leere Zeile. *fett*, _kursiv_, „* “ beginnt einen Punkt, „== “ eine "
                        + "Überschrift, https://…[Worte] ist ein Link. Vor dem ersten Punkt steht eine leere Zeile.");
        addMistake(body, Merge.BODY, mistake);
        Element area = body.appendElement("textarea")
                .attr("id", "text")
                .attr("name", "text")
                .attr("rows", "18")
                .text(text.body());
        describe(area, mistake, "text-hilfe");
    }

    /** The parts of a form. The last one can be unfolded. */
    private enum Part {
        FIRST,
        PUBLICATION,
        MORE
    }

    private Stream<FormField> fields(ItemText text, Map<String, String> mistakes, Part part) {
        Optional<Site> site = state.site().map(result -> result.site());
        return schema.inFormOrder().stream()
                .filter(field -> !PROGRAM.contains(field.name()))
                .filter(field -> part(field, text) == part)
                .map(field -> new FormField(
                        field, text.value(field.name()).orElse(""), mistakes.getOrDefault(field.name(), ""), site));
    }

    private Part part(Field<?> field, ItemText text) {
        if (PUBLICATION.contains(field.name())) {
            return Part.PUBLICATION;
        }
        return schema.isUsual(field) || text.value(field.name()).isPresent() ? Part.FIRST : Part.MORE;
    }

    /** Returns the values that a form sent, by attribute. */
    Map<String, String> sent(FormData form) {
        Map<String, String> values = new LinkedHashMap<>();
        schema.fields()
                .forEach(field ->
                        FormField.sent(field, "", form.values()).ifPresent(value -> values.put(field.name(), value)));
        return values;
    }

    /** Returns a text with the values of a form. What the form does not know stays. */
    ItemText applied(ItemText text, FormData form) {
        List<String> order = order();
        ItemText changed = text.withTitle(form.get("titel"));
        for (Field<?> field : schema.fields()) {
            String former = text.value(field.name()).orElse("");
            Optional<String> sent = FormField.sent(field, former, form.values());
            if (sent.isPresent()) {
                changed = changed.with(field.name(), sent.get(), order);
            }
        }
        return form.values().containsKey("text") ? changed.withBody(form.get("text")) : changed;
    }

    /** Returns what is wrong with the values that differ from those of another text, by attribute. */
    Map<String, String> mistakes(ItemText base, ItemText text) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        for (Field<?> field : schema.fields()) {
            String value = text.value(field.name()).orElse("");
            if (!value.equals(base.value(field.name()).orElse(""))
                    || base.title().isEmpty()) {
                FormField.mistake(field, value).ifPresent(mistake -> mistakes.put(field.name(), mistake));
            }
        }
        return mistakes;
    }

    List<String> order() {
        return NewItems.order(schema);
    }

    private static void hidden(Element form, String name, String value) {
        form.appendElement("input").attr("type", "hidden").attr("name", name).attr("value", value);
    }
}
