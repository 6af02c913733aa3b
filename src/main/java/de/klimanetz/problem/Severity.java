package de.klimanetz.problem;

/** An error stops the build; a hint is worth a look and stops nothing. */
public enum Severity {
    ERROR("Fehler"),
    HINT("Hinweis");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** The German word that editors read. */
    public String label() {
        return label;
    }
}
