package de.klimanetz.model.vocabulary;

/** How far a Kommune has come with a practice; apart from the last one, in the order in which things usually go. */
public enum TransferState implements Keyed {
    IDEA("idee", "Idee"),
    EXAMINED("in-pruefung", "in Prüfung"),
    DECIDED("beschlossen", "beschlossen"),
    UNDERWAY("in-umsetzung", "in Umsetzung"),
    DONE("umgesetzt", "umgesetzt"),
    ADAPTED("angepasst", "angepasst"),
    REJECTED("verworfen", "verworfen");

    private final Term term;

    TransferState(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }

    /** Whether the practice is being done, or has been. */
    public boolean isTakenOver() {
        return this == UNDERWAY || this == DONE || this == ADAPTED;
    }
}
