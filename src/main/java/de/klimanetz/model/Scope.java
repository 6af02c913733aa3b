package de.klimanetz.model;

/** Whom an item concerns. */
public enum Scope implements Keyed {
    DISTRICT("kreisweit", "kreisweit"),
    LOCAL("oertlich", "örtlich"),
    ELSEWHERE("ausserhalb", "andernorts"),
    NETWORK("netzwerk", "für das Netzwerk");

    private final String key;
    private final String label;

    Scope(String key, String label) {
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
