package de.klimanetz.problem;

import java.util.Comparator;

/**
 * One finding. The message is German, quotes the value that is wrong and says what to write instead; it has neither
 * exception names nor stack traces.
 */
public record Problem(Place place, Severity severity, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** One line: {@code content/termine/2026/radtour.adoc:5: Fehler: …}. */
    @Override
    public String toString() {
        return place + ": " + severity.label() + ": " + message;
    }
}
