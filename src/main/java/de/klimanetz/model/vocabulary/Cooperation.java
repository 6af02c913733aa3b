package de.klimanetz.model.vocabulary;

/** The kind of cooperation in a practice. */
public enum Cooperation implements Keyed {
    VERTICAL("vertikal", "Kreis und Kommunen"),
    RURAL("horizontal-land", "Kommunen im ländlichen Raum"),
    CITY_REGION("stadt-umland", "Stadt und Umland"),
    METROPOLIS("metropole", "Metropolregionen");

    private final Term term;

    Cooperation(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
