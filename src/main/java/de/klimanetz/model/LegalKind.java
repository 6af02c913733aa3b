package de.klimanetz.model;

/** The kind of legal form that carries a practice. */
public enum LegalKind implements Keyed {
    INFORMAL("informell", "Informell"),
    PUBLIC("oeffentlich-rechtlich", "Öffentlich-rechtlich"),
    PRIVATE("privatrechtlich", "Privatrechtlich");

    private final String key;
    private final String label;

    LegalKind(String key, String label) {
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
}
