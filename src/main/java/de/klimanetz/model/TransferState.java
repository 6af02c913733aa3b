package de.klimanetz.model;

/** How far a Kommune has come with a practice; apart from the last one, in the order in which things usually go. */
public enum TransferState implements Keyed {
    IDEA("idee", "Idee"),
    EXAMINED("in-pruefung", "in Prüfung"),
    DECIDED("beschlossen", "beschlossen"),
    UNDERWAY("in-umsetzung", "in Umsetzung"),
    DONE("umgesetzt", "umgesetzt"),
    ADAPTED("angepasst", "angepasst"),
    REJECTED("verworfen", "verworfen");

    private final String key;
    private final String label;

    TransferState(String key, String label) {
        this.key = key;
        this.label = label;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the practice is being done, or has been. */
    public boolean isTakenOver() {
        return this == UNDERWAY || this == DONE || this == ADAPTED;
    }
}
