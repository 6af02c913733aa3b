package de.klimanetz.preview;

import de.klimanetz.edit.ItemText;
import de.klimanetz.edit.Merge;
import de.klimanetz.edit.NewItems;
import de.klimanetz.git.Change;
import de.klimanetz.model.ContentType;
import de.klimanetz.site.Kinds;
import de.klimanetz.wording.AttributeLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says in German what has changed in a file. */
final class ChangeWords {

    private static final String CONTENT = "content/";

    private ChangeWords() {}

    /** Returns the kind of an item by its path in the project. */
    static Optional<ContentType> type(String path) {
        return path.startsWith(CONTENT) && path.endsWith(".adoc")
                ? ContentType.of(path.substring(CONTENT.length()))
                : Optional.empty();
    }

    /** Returns the names of the attributes of a file, for merges. */
    static List<String> order(String path) {
        return type(path).map(type -> NewItems.order(Kinds.of(type).schema())).orElse(List.of());
    }

    /** Returns “Termin „Radtour“: Beginn und Text geändert”. */
    static String of(Change change) {
        String text = change.now().or(change::before).orElse("");
        String what = type(change.path())
                .map(type -> type.label() + " „" + ItemText.of(text).title() + "“")
                .orElse("Datei „" + change.path() + "“");
        return switch (change.kind()) {
            case ADDED -> what + " ist neu";
            case REMOVED -> what + " ist gelöscht";
            case CHANGED -> what + ": " + parts(change);
        };
    }

    private static String parts(Change change) {
        if (type(change.path()).isEmpty()) {
            return "geändert";
        }
        ItemText before = ItemText.of(change.before().orElse(""));
        ItemText now = ItemText.of(change.now().orElse(""));
        List<String> parts = new ArrayList<>();
        if (!before.title().equals(now.title())) {
            parts.add(part(Merge.TITLE));
        }
        order(change.path()).stream()
                .filter(name -> !before.value(name).equals(now.value(name)))
                .forEach(name -> parts.add(part(name)));
        if (!before.body().equals(now.body())) {
            parts.add(part(Merge.BODY));
        }
        return parts.isEmpty() ? "Schreibweise geändert" : joined(parts) + " geändert";
    }

    /** Returns the name of a part of an item, for readers. */
    static String part(String name) {
        return AttributeLabels.of(name);
    }

    private static String joined(List<String> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " und " + parts.get(parts.size() - 1);
    }

    /** Returns a sentence for all changes, as a proposal. */
    static String sentence(List<Change> changes) {
        if (changes.isEmpty()) {
            return "";
        }
        String first = of(changes.get(0));
        return switch (changes.size()) {
            case 1 -> first;
            case 2 -> first + ", und eine weitere Änderung";
            default -> first + ", und " + (changes.size() - 1) + " weitere Änderungen";
        };
    }
}
