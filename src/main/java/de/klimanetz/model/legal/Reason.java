package de.klimanetz.model.legal;

import de.klimanetz.model.vocabulary.Keyed;
import de.klimanetz.model.vocabulary.Term;

/** Why content is not accessible, by the model statement. */
public enum Reason implements Keyed {
    INCOMPATIBLE("unvereinbar", "Unvereinbarkeit mit den Vorschriften"),
    DISPROPORTIONATE("unverhaeltnismaessig", "Unverhältnismäßige Belastung"),
    OUT_OF_SCOPE("ausserhalb", "Nicht im Anwendungsbereich der Vorschriften");

    private final Term term;

    Reason(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
