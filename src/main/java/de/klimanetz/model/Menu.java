package de.klimanetz.model;

/** Where a page is linked from. */
public enum Menu implements Keyed {
    HEAD("kopf", "Kopf"),
    FOOT("fuss", "Fuß"),
    NONE("ohne", "ohne");

    private final String key;
    private final String label;

    Menu(String key, String label) {
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
