package de.klimanetz.model;

/** Between whom a practice is shared. */
public enum Cooperation implements Keyed {
    VERTICAL("vertikal", "Kreis und Kommunen"),
    RURAL("horizontal-land", "Kommunen im ländlichen Raum"),
    CITY_REGION("stadt-umland", "Stadt und Umland"),
    METROPOLIS("metropole", "Metropolregionen");

    private final String key;
    private final String label;

    Cooperation(String key, String label) {
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
