package de.klimanetz.kind.duty;

import de.klimanetz.model.vocabulary.Keyed;
import de.klimanetz.model.vocabulary.Term;

/** Whom a duty concerns. */
enum Obliged implements Keyed {
    TOWNS("gemeinden", "Städte und Gemeinden"),
    DISTRICT("kreis", "Kreis"),
    ALL("alle", "Kreis, Städte und Gemeinden");

    private final Term term;

    Obliged(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
