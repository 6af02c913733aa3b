package de.klimanetz.problem;

import java.util.Comparator;

/**
 * Where a problem stands: a file as the editor knows it, relative to the project and with slashes, and its line from 1;
 * line 0 means the file as a whole.
 */
public record Place(String file, int line) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line);

    public static Place of(String file) {
        return new Place(file, 0);
    }

    public Place at(int otherLine) {
        return new Place(file, otherLine);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
