package de.klimanetz.problem;

import java.util.Comparator;

/**
 * The position of a problem. Ordered by file, line and column.
 *
 * @param file path relative to the project, with slashes
 * @param line from 1; 0 means the whole file
 * @param column from 1, in UTF-16 code units; 0 means the whole line
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** Creates the place of a whole line. */
    public Place(String file, int line) {
        this(file, line, 0);
    }

    /** Returns the place of a whole file. */
    public static Place of(String file) {
        return new Place(file, 0);
    }

    /** Returns another line of the same file. */
    public Place at(int otherLine) {
        return new Place(file, otherLine);
    }

    /** Returns a position in the same file. */
    public Place at(int otherLine, int otherColumn) {
        return new Place(file, otherLine, otherColumn);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@code file:line:column}, without what is 0. */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
    }
}
