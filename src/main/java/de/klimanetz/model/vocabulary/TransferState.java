package de.klimanetz.model.vocabulary;

/** The state of a practice in a Kommune. Except REJECTED, in the usual order of progress. */
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

    /** Returns whether the Kommune is implementing the practice or has implemented it. */
    public boolean isAdopted() {
        return this == UNDERWAY || this == DONE || this == ADAPTED;
    }
}
