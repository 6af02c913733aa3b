package de.klimanetz.problem;

import java.util.Comparator;

/**
 * The position of a problem. Ordered by file and line.
 *
 * @param file path relative to the project, with slashes
 * @param line from 1; 0 means the whole file
 */
public record Place(String file, int line) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line);

    /** Returns the place of a whole file. */
    public static Place of(String file) {
        return new Place(file, 0);
    }

    /** Returns another line of the same file. */
    public Place at(int otherLine) {
        return new Place(file, otherLine);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@code file:line}, or only the file for line 0. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
