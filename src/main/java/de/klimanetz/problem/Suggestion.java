package de.klimanetz.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
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
        return question(nearest(unknown, known));
    }

    /** The same for names, many of which are alike: at most one letter in five, but always one may differ. */
    public static String didYouMeanName(String unknown, Collection<String> known) {
        return question(nearest(unknown, known, plain(unknown).length() / 5));
    }

    /** The known word itself, if one is near. Case and umlauts do not count: {@code Präsenz} is {@code praesenz}. */
    public static Optional<String> nearest(String unknown, Collection<String> known) {
        return nearest(unknown, known, (plain(unknown).length() + 1) / 3);
    }

    private static String question(Optional<String> nearest) {
        return nearest.map(word -> " Meinten Sie „" + word + "“?").orElse("");
    }

    private static Optional<String> nearest(String unknown, Collection<String> known, int mayDiffer) {
        String plain = plain(unknown);
        LevenshteinDistance distance = new LevenshteinDistance(Math.max(1, mayDiffer));
        return known.stream()
                .filter(word -> distance.apply(plain, plain(word)) >= 0)
                .min(Comparator.<String>comparingInt(word -> distance.apply(plain, plain(word)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
    }
}
