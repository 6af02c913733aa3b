package de.klimanetz.model.vocabulary;

/** The territorial scope of an item. */
public enum Scope implements Keyed {
    DISTRICT("kreisweit", "kreisweit"),
    LOCAL("oertlich", "örtlich"),
    ELSEWHERE("ausserhalb", "andernorts"),
    NETWORK("netzwerk", "für das Netzwerk");

    private final Term term;

    Scope(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
