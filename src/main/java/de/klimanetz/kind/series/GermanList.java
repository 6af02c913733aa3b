package de.klimanetz.kind.series;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Joins words into a German list. */
final class GermanList {

    private static final int SHORTEST_RUN = 3;

    private GermanList() {}

    /** Returns a list such as {@code A, B und C}. */
    static String and(List<String> words) {
        int last = words.size() - 1;
        return last <= 0
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " und " + words.get(last);
    }

    /** Returns the ends of three or more consecutive values, also in a cycle such as October to March; else empty. */
    static <T> Optional<List<T>> run(List<T> values, UnaryOperator<T> next) {
        List<T> last = values.stream()
                .filter(value -> !values.contains(next.apply(value)))
                .toList();
        List<T> notFirst = values.stream().map(next).toList();
        List<T> first =
                values.stream().filter(value -> !notFirst.contains(value)).toList();
        return values.size() >= SHORTEST_RUN && first.size() == 1
                ? Optional.of(List.of(first.get(0), last.get(0)))
                : Optional.empty();
    }
}
