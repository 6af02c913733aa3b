package de.klimanetz.model.legal;

import de.klimanetz.model.vocabulary.Keyed;
import de.klimanetz.model.vocabulary.Term;

/** How far a website meets the requirements. */
public enum Conformity implements Keyed {
    FULL("vollstaendig", "vollständig"),
    PARTIAL("teilweise", "teilweise"),
    NONE("nicht", "nicht");

    private final Term term;

    Conformity(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
