package de.klimanetz.content;

import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import de.klimanetz.problem.Suggestion;
import java.util.Collection;
import java.util.List;

/** Knows the pictures in {@code content/bilder}. */
final class Pictures {

    /** Where they lie below {@code content/} and, with a slash before it, on the site. */
    static final String FOLDER = "bilder/";

    private final List<String> names;
    private final Problems problems;

    /** @param files the publishable files, relative to {@code content/} */
    Pictures(Collection<String> files, Problems problems) {
        this.problems = problems;
        names = files.stream()
                .filter(name -> name.startsWith(FOLDER))
                .map(name -> name.substring(FOLDER.length()))
                .toList();
    }

    /** @param name relative to the folder of pictures */
    void check(String name, Place place) {
        if (!names.contains(name)) {
            problems.error(
                    place,
                    "Das Bild „" + name + "“ gibt es nicht in content/bilder." + Suggestion.didYouMean(name, names));
        }
    }
}
