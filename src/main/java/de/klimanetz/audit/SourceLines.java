package de.klimanetz.audit;

import de.klimanetz.problem.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the line of an editor's file in which an address stands, so that a report leads there. */
public final class SourceLines {

    private final Path project;

    public SourceLines(Path project) {
        this.project = project;
    }

    /** The first line that holds the text, else the place as it is. */
    Place find(Place place, String text) {
        return line(place, text).orElse(place);
    }

    /** The first line that holds the text. */
    Optional<Place> line(Place place, String text) {
        try {
            List<String> lines = Files.readAllLines(project.resolve(place.file()));
            for (int index = 0; index < lines.size(); index++) {
                if (lines.get(index).contains(text)) {
                    return Optional.of(place.at(index + 1));
                }
            }
        } catch (IOException noSuchFile) {
            // A page without a file behind it has no line either.
        }
        return Optional.empty();
    }
}
