package de.klimanetz.kind.duty;

import de.klimanetz.model.vocabulary.Keyed;
import de.klimanetz.model.vocabulary.Term;

/** How far a Kommune is with a duty, with a sign: colour must not be the only cue (WCAG 1.4.1). */
enum DutyState implements Keyed {
    PLANNED("geplant", "geplant", "◷"),
    STARTED("in-arbeit", "in Arbeit", "◐"),
    DONE("erfuellt", "erfüllt", "●"),
    EXEMPT("entfaellt", "entfällt", "–");

    private final Term term;
    private final String sign;

    DutyState(String key, String label, String sign) {
        this.term = new Term(key, label);
        this.sign = sign;
    }

    @Override
    public Term term() {
        return term;
    }

    String sign() {
        return sign;
    }
}
