package de.klimanetz.content;

import de.klimanetz.model.Area;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import de.klimanetz.problem.Suggestion;

/** Holds what an item shows against the pictures in {@code content/bilder}. */
final class Pictures {

    /** Where they lie below {@code content/} and, with a slash before it, on the site. */
    static final String FOLDER = Area.PICTURES.address().substring(1);

    private final Lookups lookups;
    private final Problems problems;

    Pictures(Lookups lookups, Problems problems) {
        this.lookups = lookups;
        this.problems = problems;
    }

    /** @param name relative to the folder of pictures */
    void check(String name, Place place) {
        if (!lookups.hasPicture(name)) {
            problems.error(
                    place,
                    "Das Bild „" + name + "“ gibt es nicht in content/bilder."
                            + Suggestion.didYouMean(name, lookups.index().pictures()));
        }
    }
}
