package de.klimanetz.model;

/** The field of climate protection that a practice belongs to. */
public enum FieldOfAction implements Keyed {
    ENERGY("energie", "Energie"),
    BUILDINGS("gebaeude", "Gebäude und Wärme"),
    MOBILITY("mobilitaet", "Mobilität"),
    ADAPTATION("klimaanpassung", "Klimaanpassung"),
    BUSINESS("wirtschaft", "Wirtschaft"),
    EDUCATION("bildung", "Bildung und Beteiligung"),
    ORGANISATION("organisation", "Organisation und Konzepte");

    private final String key;
    private final String label;

    FieldOfAction(String key, String label) {
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
