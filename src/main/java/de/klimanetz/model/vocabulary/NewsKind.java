package de.klimanetz.model.vocabulary;

/** The kind of a news item. */
public enum NewsKind implements Keyed {
    REPORT("meldung", "Meldung"),
    PRESS_RELEASE("pressemitteilung", "Pressemitteilung"),
    REVIEW("rueckblick", "Rückblick"),
    FUNDING("foerderung", "Förderung"),
    LAW("recht", "Recht");

    private final Term term;

    NewsKind(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
