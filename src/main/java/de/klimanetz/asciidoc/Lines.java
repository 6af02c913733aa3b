package de.klimanetz.asciidoc;

import java.util.List;
import java.util.stream.IntStream;

/** The lines of a text, to find the one that a finding is about. */
public record Lines(List<String> all) {

    public static Lines of(String text) {
        return new Lines(text.lines().toList());
    }

    /** The number of the first line from the given one on that holds a text, else the given one. */
    public int find(String wanted, int from) {
        return IntStream.range(Math.max(from - 1, 0), all.size())
                .filter(index -> all.get(index).contains(wanted))
                .map(index -> index + 1)
                .findFirst()
                .orElse(from);
    }
}
