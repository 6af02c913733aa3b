package de.klimanetz.problem;

import java.util.Comparator;

/**
 * One finding. Ordered by place, severity and message.
 *
 * @param message in German, for editors: quotes the invalid value and gives the correct syntax; no exception names
 */
public record Problem(Place place, Severity severity, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** Returns one line: {@code content/termine/2026/radtour.adoc:5:9: Fehler: …}. */
    @Override
    public String toString() {
        return place + ": " + severity.label() + ": " + message;
    }
}
