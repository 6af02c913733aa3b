package de.klimanetz.model.legal;

import de.klimanetz.model.vocabulary.Keyed;
import de.klimanetz.model.vocabulary.Term;

/** How a website was assessed. */
public enum Method implements Keyed {
    SELF("selbst", "Selbstbewertung"),
    THIRD_PARTY("dritte", "Bewertung durch Dritte");

    private final Term term;

    Method(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
