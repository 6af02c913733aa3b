package de.klimanetz.model;

/** How one takes part in an event. */
public enum EventFormat implements Keyed {
    ON_SITE("praesenz", "vor Ort"),
    ONLINE("online", "online"),
    HYBRID("hybrid", "vor Ort und online");

    private final String key;
    private final String label;

    EventFormat(String key, String label) {
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
