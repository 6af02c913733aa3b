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
 * Access to other files while one item is read. Records every lookup with its result as a dependency: the item stays
 * valid while the results are the same. Not thread-safe; one instance per item.
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

    /** Returns address and title of a file, which may have errors; empty if it does not exist. */
    public Optional<Target> target(ContentType type, String slug) {
        return text(ContentIndex.path(type, slug));
    }

    public boolean exists(Reference reference) {
        return target(reference.target(), reference.slug()).isPresent();
    }

    /** @param name relative to {@code content/bilder} */
    boolean hasPicture(String name) {
        return ask(Kind.PICTURE, name).isPresent();
    }

    /** Returns an item of a type that is read earlier; empty if there is none or it could not be read. */
    public <T extends Item> Optional<T> item(ContentType type, String slug, Class<T> kind) {
        return ask(Kind.ITEM, ContentIndex.path(type, slug)).map(kind::cast);
    }

    /** Returns the recorded lookups with their results. */
    public Map<Question, Optional<Object>> answers() {
        return answers;
    }

    /** Returns the index without recording. Only for suggestions in errors: an item with errors is always reread. */
    public ContentIndex index() {
        return index;
    }

    private Optional<Object> ask(Kind kind, String path) {
        return answers.computeIfAbsent(new Question(kind, path), index::answer);
    }
}
