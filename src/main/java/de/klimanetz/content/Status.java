package de.klimanetz.content;

import de.klimanetz.model.Keyed;

/** Whether an item may be published. */
enum Status implements Keyed {
    DRAFT("entwurf", "Entwurf"),
    PUBLISHED("veroeffentlicht", "veröffentlicht");

    private final String key;
    private final String label;

    Status(String key, String label) {
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
