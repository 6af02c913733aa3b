package de.klimanetz.kind.neighbour;

import de.klimanetz.model.vocabulary.Keyed;
import de.klimanetz.model.vocabulary.Term;

/** Where a network stands, seen from the own one. */
enum Position implements Keyed {
    ABOVE("darueber", "Netzwerk über uns"),
    BESIDE("daneben", "Netzwerk nebenan");

    private final Term term;

    Position(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
