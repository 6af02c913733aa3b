package de.klimanetz.content;

import de.klimanetz.model.ContentType;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import de.klimanetz.problem.Suggestion;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Knows every file of the content, sound or not, so that a reference to a file with errors is not reported a second
 * time.
 */
final class References {

    private final Map<ContentType, Collection<String>> slugs = new EnumMap<>(ContentType.class);
    private final Map<String, Source> sources = new HashMap<>();
    private final Problems problems;

    References(List<Source> all, Problems problems) {
        this.problems = problems;
        for (Source source : all) {
            slugs.computeIfAbsent(source.type(), type -> new TreeSet<>()).add(source.slug());
            sources.put(source.path(), source);
        }
    }

    /** Whether a value that names other items names existing ones; other values are fine. */
    boolean check(Object value, Place place) {
        if (value instanceof List<?> list) {
            return list.stream().map(element -> check(element, place)).reduce(true, Boolean::logicalAnd);
        }
        return !(value instanceof Reference reference) || checkReference(reference, place);
    }

    /** The file at a path relative to {@code content/}. */
    Optional<Source> source(String path) {
        return Optional.ofNullable(sources.get(path));
    }

    Collection<String> paths() {
        return sources.keySet().stream().sorted().toList();
    }

    private boolean checkReference(Reference reference, Place place) {
        Collection<String> known = slugs.getOrDefault(reference.target(), List.of());
        if (known.contains(reference.slug())) {
            return true;
        }
        String suggestion = known.stream()
                .filter(slug -> slug.endsWith("/" + reference.slug()))
                .findFirst()
                .map(slug -> " Meinten Sie „" + slug + "“?")
                .orElseGet(() -> Suggestion.didYouMean(reference.slug(), known));
        problems.error(
                place,
                "„" + reference.slug() + "“ gibt es nicht in content/"
                        + reference.target().folder() + "." + suggestion);
        return false;
    }
}
