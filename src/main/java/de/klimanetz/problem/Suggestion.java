package de.klimanetz.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the known word most similar to an unknown one, by Levenshtein distance. Ignores case and umlaut spelling. */
public final class Suggestion {

    /** No name is longer. */
    private static final int LONGEST = 200;

    private Suggestion() {}

    /** Returns {@code " Meinten Sie „…“?"} to append to a message, or an empty string; see {@link #nearest}. */
    public static String didYouMean(String unknown, Collection<String> known) {
        return question(nearest(unknown, known));
    }

    /** Like {@link #didYouMean}, but for similar names: at most a fifth of the letters may differ, or one letter. */
    public static String didYouMeanName(String unknown, Collection<String> known) {
        return question(nearest(unknown, known, normalized(unknown).length() / 5));
    }

    /**
     * Returns the most similar known word; empty if more than about a third of the letters differ. One letter may
     * always differ. {@code Präsenz} equals {@code praesenz}.
     */
    public static Optional<String> nearest(String unknown, Collection<String> known) {
        return nearest(unknown, known, (normalized(unknown).length() + 1) / 3);
    }

    private static String question(Optional<String> nearest) {
        return nearest.map(word -> " Meinten Sie „" + word + "“?").orElse("");
    }

    private static Optional<String> nearest(String unknown, Collection<String> known, int maxDistance) {
        if (unknown.length() > LONGEST) {
            return Optional.empty();
        }
        String normalized = normalized(unknown);
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, maxDistance));
        return known.stream()
                .filter(word -> distance.apply(normalized, normalized(word)) >= 0)
                .min(Comparator.<String>comparingInt(word -> distance.apply(normalized, normalized(word)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String normalized(String word) {
        return word.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
    }
}
