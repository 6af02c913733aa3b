package de.klimanetz.audit;

import de.klimanetz.problem.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the line of a text in a source file, for the place of a problem. Reads the file for each call. */
public final class SourceLines {

    private final Path project;

    public SourceLines(Path project) {
        this.project = project;
    }

    /** Returns the first line that contains the text, else the given place. */
    Place find(Place place, String text) {
        return line(place, text).orElse(place);
    }

    /** Returns the first line that contains the text. */
    Optional<Place> line(Place place, String text) {
        try {
            List<String> lines = Files.readAllLines(project.resolve(place.file()));
            for (int index = 0; index < lines.size(); index++) {
                if (lines.get(index).contains(text)) {
                    return Optional.of(place.at(index + 1));
                }
            }
        } catch (IOException noSuchFile) {
            // Generated pages have no source file.
        }
        return Optional.empty();
    }
}
