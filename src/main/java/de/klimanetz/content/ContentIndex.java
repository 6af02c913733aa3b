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

/** All that an item may refer to: every file, sound or not, and the items that were read before it. */
public final class ContentIndex {

    /** Something that the reader of an item wants to know of another file. */
    public record Question(Kind kind, String path) {}

    enum Kind {
        TEXT,
        PICTURE,
        ITEM
    }

    /** What others may show of a file. */
    public record Target(String address, String title) {}

    private final Map<String, Source> texts = new HashMap<>();
    private final Set<String> pictures = new TreeSet<>();
    private final Map<String, Item> items = new HashMap<>();

    /** @param published files other than texts, relative to {@code content/} */
    public ContentIndex(List<Source> sources, List<String> published) {
        for (Source source : sources) {
            texts.put(source.path(), source);
        }
        published.stream()
                .filter(path -> path.startsWith(Pictures.FOLDER))
                .forEach(path -> pictures.add(path.substring(Pictures.FOLDER.length())));
    }

    /** Whether every question about texts and pictures has the same answer in both. */
    public boolean hasTheFilesOf(ContentIndex other) {
        return pictures.equals(other.pictures)
                && texts.size() == other.texts.size()
                && texts.values().stream().allMatch(source -> {
                    Source same = other.texts.get(source.path());
                    return source == same || same != null && target(source).equals(target(same));
                });
    }

    /** Whether every question about items has the same answer in both. */
    public boolean hasTheItemsOf(ContentIndex other) {
        return items.equals(other.items);
    }

    private static Target target(Source source) {
        return new Target(source.address(), source.header().title());
    }

    /** The path of an item, relative to {@code content/}. */
    static String path(ContentType type, String slug) {
        return type.folder() + "/" + slug + ".adoc";
    }

    public void add(Item item) {
        items.put(path(item.type(), item.slug()), item);
    }

    /** The answer, or nothing when there is no such thing. */
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

    /** Whether the same questions have the same answers here. */
    public boolean answersAgain(Map<Question, Optional<Object>> answers) {
        return answers.entrySet().stream().allMatch(entry -> entry.getValue().equals(answer(entry.getKey())));
    }
}
