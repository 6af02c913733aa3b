package de.klimanetz.content;

import de.klimanetz.content.ContentIndex.Kind;
import de.klimanetz.content.ContentIndex.Question;
import de.klimanetz.content.ContentIndex.Target;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the reader of one item asks about other files, noted with the answers: as long as these are the same, the file need
 * not be read again.
 */
public final class Lookups {

    private final ContentIndex index;
    private final Map<Question, Optional<Object>> answers = new HashMap<>();

    public Lookups(ContentIndex index) {
        this.index = index;
    }

    /** @param path relative to {@code content/} */
    Optional<Target> text(String path) {
        return ask(Kind.TEXT, path).map(Target.class::cast);
    }

    /** The address and title of a file, sound or not. */
    public Optional<Target> target(ContentType type, String slug) {
        return text(ContentIndex.path(type, slug));
    }

    public boolean exists(Reference reference) {
        return target(reference.target(), reference.slug()).isPresent();
    }

    /** @param name relative to the folder of pictures */
    boolean hasPicture(String name) {
        return ask(Kind.PICTURE, name).isPresent();
    }

    /** An item of a type that is read before; nothing when there is none or it has errors. */
    public <T extends Item> Optional<T> item(ContentType type, String slug, Class<T> kind) {
        return ask(Kind.ITEM, ContentIndex.path(type, slug)).map(kind::cast);
    }

    /** All questions with their answers. */
    public Map<Question, Optional<Object>> answers() {
        return answers;
    }

    /** For suggestions only: an item with errors is read again in any case. */
    public ContentIndex index() {
        return index;
    }

    private Optional<Object> ask(Kind kind, String path) {
        return answers.computeIfAbsent(new Question(kind, path), index::answer);
    }
}
