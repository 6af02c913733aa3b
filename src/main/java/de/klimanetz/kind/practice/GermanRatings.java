package de.klimanetz.kind.practice;

import de.klimanetz.model.Practice;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ratings in words and signs. */
public final class GermanRatings {

    private static final List<String> STEPS = List.of("sehr gering", "gering", "mittel", "hoch", "sehr hoch");

    private GermanRatings() {}

    /** Returns words such as “4 von 5 – hoch”. */
    public static String words(int value) {
        return value + " von " + Practice.Criterion.BEST + " – " + STEPS.get(value - 1);
    }

    /** Returns as many full circles as the value, then empty ones. */
    public static String signs(int value) {
        return "●".repeat(value) + "○".repeat(Practice.Criterion.BEST - value);
    }

    /** Returns “1 sehr gering, 2 gering, 3 mittel, 4 hoch, 5 sehr hoch”. */
    public static String legend() {
        return IntStream.rangeClosed(1, Practice.Criterion.BEST)
                .mapToObj(value -> value + " " + STEPS.get(value - 1))
                .collect(Collectors.joining(", "));
    }
}
