package de.klimanetz.kind.notice;

import de.klimanetz.model.vocabulary.Keyed;
import de.klimanetz.model.vocabulary.Term;

/** Whether something is offered or wanted. */
public enum Direction implements Keyed {
    WANTED("suche", "Suche"),
    OFFERED("biete", "Biete");

    private final Term term;

    Direction(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
