package de.klimanetz.problem;

/** The severity of a problem: an error stops the build, a hint does not. */
public enum Severity {
    ERROR("Fehler"),
    HINT("Hinweis");

    private final String label;

    Severity(String label) {
        this.label = label;
    }

    /** Returns the German name, for output. */
    public String label() {
        return label;
    }
}
