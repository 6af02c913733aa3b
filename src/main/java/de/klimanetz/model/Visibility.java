package de.klimanetz.model;

/** How much of a series the public sees. */
public enum Visibility implements Keyed {
    PUBLIC("oeffentlich", "öffentlich"),
    DAYS_ONLY("nur-tage", "nur die Tage"),
    INTERNAL("intern", "gar nichts");

    private final String key;
    private final String label;

    Visibility(String key, String label) {
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
