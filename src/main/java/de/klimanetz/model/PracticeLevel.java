package de.klimanetz.model;

/** A measure is the general recipe, an example is one place that did it. */
public enum PracticeLevel implements Keyed {
    EXAMPLE("beispiel", "Beispiel"),
    MEASURE("massnahme", "Maßnahme");

    private final String key;
    private final String label;

    PracticeLevel(String key, String label) {
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
