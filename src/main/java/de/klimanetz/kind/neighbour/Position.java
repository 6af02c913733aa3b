package de.klimanetz.kind.neighbour;

import de.klimanetz.model.vocabulary.Keyed;
import de.klimanetz.model.vocabulary.Term;

/** Where a network stands, seen from ours. */
enum Position implements Keyed {
    ABOVE("darueber", "Größeres Netzwerk"),
    BESIDE("daneben", "Anderes Netzwerk");

    private final Term term;

    Position(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
