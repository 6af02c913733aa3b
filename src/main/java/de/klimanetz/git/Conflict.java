package de.klimanetz.git;

import java.util.List;

/** A file that two people have changed at the same places. */
public record Conflict(String path, List<Part> parts) {

    /** The name of the part that stands for a whole file. */
    public static final String FILE = "datei";

    /**
     * A place: an attribute, the title, the text below the header, or the whole file.
     *
     * @param mine the value of this copy
     * @param theirs the value of the others
     */
    public record Part(String name, String mine, String theirs) {}
}
