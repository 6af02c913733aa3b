package de.klimanetz.content;

import de.klimanetz.model.Area;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import de.klimanetz.problem.Suggestion;

/** Checks that pictures used by an item exist in {@code content/bilder}. */
final class Pictures {

    /** Relative to {@code content/}; with a leading slash it is the site address. */
    static final String FOLDER = Area.PICTURES.address().substring(1);

    private final Lookups lookups;
    private final Problems problems;

    Pictures(Lookups lookups, Problems problems) {
        this.lookups = lookups;
        this.problems = problems;
    }

    /** @param name relative to {@code content/bilder} */
    void check(String name, Place place) {
        if (!lookups.hasPicture(name)) {
            problems.error(
                    place,
                    "Das Bild „" + name + "“ gibt es nicht in content/bilder."
                            + Suggestion.didYouMean(name, lookups.index().pictures()));
        }
    }
}
