package de.klimanetz.preview;

import de.klimanetz.edit.ContentText;
import de.klimanetz.edit.ItemText;
import de.klimanetz.edit.Merge;
import de.klimanetz.edit.NewItem;
import de.klimanetz.edit.NewItems;
import de.klimanetz.model.ContentType;
import de.klimanetz.preview.LiveSite.State;
import de.klimanetz.problem.Problem;
import de.klimanetz.problem.Severity;
import de.klimanetz.site.Kinds;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Shows forms of items and writes their files. */
final class Forms {

    /**
     * An answer to a request.
     *
     * @param location where the browser goes next, or empty
     * @param written whether a file has changed
     */
    record Answer(int status, String location, String html, boolean written) {

        static Answer page(int status, String html) {
            return new Answer(status, "", html, false);
        }

        static Answer goTo(String location, boolean written) {
            return new Answer(303, location, "", written);
        }
    }

    /** Returns the problems that a content file would have with another text. */
    interface Check {
        List<Problem> of(String path, String text);
    }

    private static final String NOT_UTF_8 =
            "Die Datei ist nicht in UTF-8 gespeichert. Öffnen Sie sie in einem Texteditor, und speichern Sie sie mit der Kodierung UTF-8.";

    private final Path content;
    private final Clock clock;
    private final Check check;

    Forms(Path project, Clock clock, Check check) {
        this.content = project.resolve("content");
        this.clock = clock;
        this.check = check;
    }

    /** Shows the form of a new item, or the kinds to choose from. */
    Answer create(State state, FormData query) {
        Optional<ContentType> type = EditForm.type(query.get("art"));
        if (type.isEmpty()) {
            return Answer.page(200, EditForm.kinds());
        }
        ItemText draft = ItemText.of(draft(type.get(), "", Map.of()).text());
        return Answer.page(200, new EditForm(type.get(), state).ofNew(draft.withTitle(""), Map.of()));
    }

    /** Shows the form of a file. */
    Answer edit(State state, FormData query) throws IOException {
        String path = query.get("datei");
        Optional<ContentText> file = ContentText.find(content, path);
        if (file.isEmpty()) {
            return missing(path);
        }
        ItemText text;
        try {
            text = ItemText.of(file.get().read());
        } catch (CharacterCodingException foreign) {
            Element main = Frames.still("Diese Datei lässt sich hier nicht öffnen");
            main.appendElement("p").text(path + ": " + NOT_UTF_8);
            return Answer.page(422, main.ownerDocument().outerHtml());
        }
        return Answer.page(200, form(path, state).filled(path, text, text, Map.of()));
    }

    /** Writes what a form has sent. The browser then goes to the page of the item. */
    Answer save(State state, FormData form) {
        try {
            if (form.get("loeschen").equals("ja")) {
                return remove(form);
            }
            return form.get("datei").isEmpty() ? add(state, form) : change(state, form);
        } catch (IllegalArgumentException unwritable) {
            return refused(unwritable.getMessage(), form);
        } catch (CharacterCodingException foreign) {
            return refused(NOT_UTF_8, form);
        } catch (IOException unwritable) {
            return refused(
                    "Die Datei ließ sich nicht schreiben (" + unwritable.getMessage()
                            + "). Ist der Datenträger voll oder schreibgeschützt? Es ist alles, wie es war.",
                    form);
        }
    }

    private Answer add(State state, FormData form) throws IOException {
        Optional<ContentType> type = EditForm.type(form.get("art"));
        if (type.isEmpty() || form.get("titel").isBlank()) {
            return refused("Der Eintrag braucht einen Titel.", form);
        }
        EditForm editor = new EditForm(type.get(), state);
        NewItem draft = draft(type.get(), form.get("titel"), editor.sent(form));
        ItemText wanted = editor.applied(ItemText.of(draft.text()), form);
        Map<String, String> mistakes = editor.mistakes(ItemText.of(""), wanted);
        if (mistakes.isEmpty()) {
            mistakes = errors(draft.path(), wanted, Set.of());
        }
        if (!mistakes.isEmpty()) {
            return Answer.page(422, editor.ofNew(wanted, mistakes));
        }
        NewItem item = new NewItem(draft.path(), wanted.text());
        try {
            item.write(content);
        } catch (FileAlreadyExistsException there) {
            if (!Path.of(there.getFile()).endsWith(item.path())) {
                throw there;
            }
            return refused("Die Datei content/" + item.path() + " gibt es inzwischen.", form);
        }
        return Answer.goTo(address(item.path()), true);
    }

    private Answer change(State state, FormData form) throws IOException {
        String path = form.get("datei");
        Optional<ContentText> file = ContentText.find(content, path);
        if (file.isEmpty()) {
            return refused(
                    "Die Datei „" + path + "“ gibt es nicht mehr. Jemand hat sie umbenannt oder gelöscht.", form);
        }
        EditForm editor = form(path, state);
        ItemText base = ItemText.of(form.get("grundlage"));
        ItemText present = ItemText.of(file.get().read());
        ItemText wanted = editor.applied(base, form);
        Map<String, String> mistakes = editor.mistakes(base, wanted);
        if (!mistakes.isEmpty()) {
            return Answer.page(422, editor.filled(path, wanted, base, mistakes));
        }
        Merge merge = Merge.of(base, present, wanted, editor.order());
        if (!merge.conflicts().isEmpty()) {
            return Answer.page(409, editor.conflicting(path, merge, present));
        }
        Optional<NewItem> moved = new NewItems(content)
                .inItsYear(
                        path,
                        merge.text(),
                        Kinds.of(ContentType.of(path).orElseThrow()).schema());
        Set<String> known =
                check.of(path, present.text()).stream().map(Problem::message).collect(Collectors.toSet());
        Map<String, String> errors = errors(moved.map(NewItem::path).orElse(path), merge.text(), known);
        if (!errors.isEmpty()) {
            return Answer.page(422, editor.filled(path, merge.text(), present, errors));
        }
        if (moved.isPresent()) {
            moved.get().write(content);
            file.get().delete();
            return Answer.goTo(address(moved.get().path()), true);
        }
        boolean changed = !merge.text().text().equals(present.text());
        if (changed) {
            file.get().write(merge.text().text());
        }
        return Answer.goTo(address(path), changed);
    }

    /**
     * Returns what is wrong with a text, by the part of the form that it belongs to.
     *
     * @param known messages that are true already, so that they do not keep anybody from changing something else
     */
    private Map<String, String> errors(String path, ItemText text, Set<String> known) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (Problem problem : check.of(path, text.text())) {
            if (problem.severity() == Severity.ERROR && !known.contains(problem.message())) {
                int line = problem.place().line();
                boolean body = line >= text.bodyLine();
                String part = body ? Merge.BODY : text.attributeAt(line).orElse(Merge.TITLE);
                String message = (body ? "Zeile " + (line - text.bodyLine() + 1) + ": " : "") + problem.message();
                errors.merge(part, message, (first, second) -> first + " " + second);
            }
        }
        return errors;
    }

    /** Removes a file, unless somebody has changed it since the editor has seen it. */
    private Answer remove(FormData form) throws IOException {
        String path = form.get("datei");
        Optional<ContentText> file = ContentText.find(content, path);
        if (file.isEmpty()
                || ContentType.of(path).flatMap(ContentType::onlyFile).isPresent()) {
            return missing(path);
        }
        // Browsers send CR LF (HTML, 4.10.21.4).
        if (!file.get().read().replace("\r", "").equals(form.get("grundlage").replace("\r", ""))) {
            return refused("Die Datei wurde inzwischen geändert und ist deshalb noch da.", form);
        }
        file.get().delete();
        return Answer.goTo("/", true);
    }

    private NewItem draft(ContentType type, String title, Map<String, String> values) {
        return new NewItems(content).create(Kinds.of(type).schema(), title, values, LocalDate.now(clock));
    }

    private static EditForm form(String path, State state) {
        return new EditForm(ContentType.of(path).orElseThrow(), state);
    }

    private static String address(String path) {
        ContentType type = ContentType.of(path).orElseThrow();
        return type.address(type.slug(path));
    }

    private static Answer missing(String path) {
        Element main = Frames.still("Diese Datei gibt es nicht");
        main.appendElement("p")
                .text("„" + path + "“ ist keine Datei eines Eintrags. Vielleicht wurde sie umbenannt oder gelöscht.");
        return Answer.page(404, main.ownerDocument().outerHtml());
    }

    /** What was typed is on the page, to be copied: it must not be lost. */
    private static Answer refused(String reason, FormData form) {
        Element main = Frames.still("Nicht gespeichert");
        main.appendElement("p")
                .addClass("vorschau-meldung")
                .text(reason + " Gehen Sie im Browser zurück, berichtigen Sie es und speichern Sie noch einmal.");
        form.values()
                .forEach((name, values) -> main.appendElement("pre").text(name + ": " + String.join(", ", values)));
        return Answer.page(422, main.ownerDocument().outerHtml());
    }
}
