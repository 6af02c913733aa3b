package de.klimanetz.model;

/** What sort of news it is. */
public enum NewsKind implements Keyed {
    REPORT("meldung", "Meldung"),
    PRESS_RELEASE("pressemitteilung", "Pressemitteilung"),
    REVIEW("rueckblick", "Rückblick"),
    FUNDING("foerderung", "Förderung"),
    LAW("recht", "Recht");

    private final String key;
    private final String label;

    NewsKind(String key, String label) {
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
