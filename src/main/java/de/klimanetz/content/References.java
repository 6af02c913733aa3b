package de.klimanetz.content;

import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import de.klimanetz.problem.Suggestion;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Checks that referenced files exist. A file with errors counts as existing, so that it is not reported twice. */
final class References {

    private final Lookups lookups;
    private final Problems problems;

    References(Lookups lookups, Problems problems) {
        this.lookups = lookups;
        this.problems = problems;
    }

    /**
     * Returns whether all references in a value exist; values without references are valid. Reports missing ones.
     *
     * @param place finds a part of the value
     */
    boolean check(Object value, Function<String, Place> place) {
        if (value instanceof List<?> list) {
            return list.stream().map(element -> check(element, place)).reduce(true, Boolean::logicalAnd);
        }
        return !(value instanceof Reference reference) || checkReference(reference, place);
    }

    private boolean checkReference(Reference reference, Function<String, Place> place) {
        if (lookups.exists(reference)) {
            return true;
        }
        Collection<String> known = lookups.index().slugs(reference.target());
        String suggestion = known.stream()
                .filter(slug -> slug.endsWith("/" + reference.slug()))
                .findFirst()
                .map(slug -> " Meinten Sie „" + slug + "“?")
                .orElseGet(() -> Suggestion.didYouMean(reference.slug(), known));
        problems.error(
                place.apply(reference.slug()),
                "„" + reference.slug() + "“ gibt es nicht in content/"
                        + reference.target().folder() + "." + suggestion);
        return false;
    }
}
