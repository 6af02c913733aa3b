package de.klimanetz.git;

import java.util.Optional;

/**
 * A file that differs from the last commit.
 *
 * @param path relative to the project, with slashes
 * @param before its text in the last commit; empty for a new file and for files that are no text
 * @param now its present text; empty if it was deleted
 */
public record Change(String path, Kind kind, Optional<String> before, Optional<String> now) {

    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }
}
