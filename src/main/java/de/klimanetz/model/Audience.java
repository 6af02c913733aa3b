package de.klimanetz.model;

/** For whom an item is made. */
public enum Audience implements Keyed {
    CITIZENS("buerger", "Bürgerinnen und Bürger"),
    FAMILIES("familien", "Familien"),
    YOUTH("jugend", "Jugendliche"),
    COMPANIES("unternehmen", "Unternehmen"),
    SCHOOLS("schulen", "Schulen und Kitas"),
    CLUBS("vereine", "Vereine"),
    EXPERTS("fachleute", "Fachleute"),
    NETWORK("netzwerk", "Mitglieder des Netzwerks");

    private final String key;
    private final String label;

    Audience(String key, String label) {
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
