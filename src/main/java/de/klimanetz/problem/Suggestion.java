package de.klimanetz.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known word that an unknown one was probably meant to be. */
public final class Suggestion {

    private Suggestion() {}

    /**
     * A question to append to a message, with a space before it, or nothing when no known word is near: at most a third
     * of its letters differ.
     */
    public static String didYouMean(String unknown, Collection<String> known) {
        return nearest(unknown, known)
                .map(word -> " Meinten Sie „" + word + "“?")
                .orElse("");
    }

    /** The known word itself, if one is near. */
    public static Optional<String> nearest(String unknown, Collection<String> known) {
        int threshold = Math.max(1, (unknown.length() + 1) / 3);
        LevenshteinDistance distance = new LevenshteinDistance(threshold);
        return known.stream()
                .filter(word -> distance.apply(unknown, word) >= 0)
                .min(Comparator.<String>comparingInt(word -> distance.apply(unknown, word))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
