package de.klimanetz.preview;

import de.klimanetz.edit.ContentText;
import de.klimanetz.edit.ItemText;
import de.klimanetz.edit.Merge;
import de.klimanetz.edit.NewItem;
import de.klimanetz.edit.NewItems;
import de.klimanetz.model.ContentType;
import de.klimanetz.preview.LiveSite.State;
import de.klimanetz.site.Kinds;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

    private final Path content;
    private final Clock clock;

    Forms(Path project, Clock clock) {
        this.content = project.resolve("content");
        this.clock = clock;
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
        ItemText text = ItemText.of(file.get().read());
        return Answer.page(200, form(path, state).filled(path, text, text, Map.of()));
    }

    /** Writes what a form has sent. The browser then goes to the page of the item. */
    Answer save(State state, FormData form) {
        try {
            return form.get("datei").isEmpty() ? add(state, form) : change(state, form);
        } catch (IllegalArgumentException unwritable) {
            return refused(unwritable.getMessage(), form);
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
        Map<String, String> dates = new HashMap<>();
        for (String name : new String[] {"beginn", "datum"}) {
            dates.put(name, form.get("angabe." + name));
        }
        NewItem draft = draft(type.get(), form.get("titel"), dates);
        ItemText wanted = editor.applied(ItemText.of(draft.text()), form);
        Map<String, String> mistakes = editor.mistakes(ItemText.of(""), wanted);
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

    private NewItem draft(ContentType type, String title, Map<String, String> dates) {
        return new NewItems(content).create(Kinds.of(type).schema(), title, dates, LocalDate.now(clock));
    }

    private static EditForm form(String path, State state) {
        return new EditForm(ContentType.of(path).orElseThrow(), state);
    }

    private static String address(String path) {
        ContentType type = ContentType.of(path).orElseThrow();
        return type.address(path.substring(type.folder().length() + 1).replaceFirst("\\.adoc$", ""));
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
        form.values().forEach((name, values) -> main.appendElement("p").text(name + ": " + String.join(", ", values)));
        return Answer.page(422, main.ownerDocument().outerHtml());
    }
}
