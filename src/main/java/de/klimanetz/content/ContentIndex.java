package de.klimanetz.content;

import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything an item may refer to: all files, including invalid ones, and the items added so far. Not thread-safe while
 * items are added.
 */
public final class ContentIndex {

    /** A lookup of another file: a dependency of the item being read. */
    public record Question(Kind kind, String path) {}

    enum Kind {
        TEXT,
        PICTURE,
        ITEM
    }

    /** The part of a file that other items may show: site address and title. */
    public record Target(String address, String title) {}

    private final Map<String, Source> texts = new HashMap<>();
    private final Set<String> pictures = new TreeSet<>();
    private final Map<String, Item> items = new HashMap<>();

    /** @param published paths of files to copy unchanged, relative to {@code content/}; includes the pictures */
    public ContentIndex(List<Source> sources, List<String> published) {
        for (Source source : sources) {
            texts.put(source.path(), source);
        }
        published.stream()
                .filter(path -> path.startsWith(Pictures.FOLDER))
                .forEach(path -> pictures.add(path.substring(Pictures.FOLDER.length())));
    }

    /** Returns whether all lookups of texts and pictures have the same result in both indexes. */
    public boolean hasSameFiles(ContentIndex other) {
        return pictures.equals(other.pictures)
                && texts.size() == other.texts.size()
                && texts.values().stream().allMatch(source -> {
                    Source same = other.texts.get(source.path());
                    return source == same || same != null && target(source).equals(target(same));
                });
    }

    /** Returns whether all lookups of items have the same result in both indexes. */
    public boolean hasSameItems(ContentIndex other) {
        return items.equals(other.items);
    }

    private static Target target(Source source) {
        return new Target(source.address(), source.header().title());
    }

    /** Returns the path of an item, relative to {@code content/}. */
    static String path(ContentType type, String slug) {
        return type.folder() + "/" + slug + ".adoc";
    }

    public void add(Item item) {
        items.put(path(item.type(), item.slug()), item);
    }

    /** Returns a {@link Target}, the name of a picture or an {@link Item}; empty if there is none. */
    Optional<Object> answer(Question question) {
        return switch (question.kind()) {
            case TEXT -> Optional.ofNullable(texts.get(question.path())).map(ContentIndex::target);
            case PICTURE ->
                Optional.of(question.path()).filter(pictures::contains).map(Object.class::cast);
            case ITEM -> Optional.ofNullable(items.get(question.path()));
        };
    }

    Collection<String> paths() {
        return new TreeSet<>(texts.keySet());
    }

    /** Returns the slugs of all files of a type, sorted, including files with errors. */
    public Collection<String> slugs(ContentType type) {
        return texts.values().stream()
                .filter(source -> source.type() == type)
                .map(Source::slug)
                .sorted()
                .toList();
    }

    Collection<String> pictures() {
        return pictures;
    }

    /** Returns whether each lookup has the given result in this index, so that a cached item is still valid. */
    public boolean isUnchanged(Map<Question, Optional<Object>> answers) {
        return answers.entrySet().stream().allMatch(entry -> entry.getValue().equals(answer(entry.getKey())));
    }
}
