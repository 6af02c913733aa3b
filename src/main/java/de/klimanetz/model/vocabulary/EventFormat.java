package de.klimanetz.model.vocabulary;

/** The form of participation in an event. */
public enum EventFormat implements Keyed {
    ON_SITE("praesenz", "vor Ort"),
    ONLINE("online", "online"),
    HYBRID("hybrid", "vor Ort und online");

    private final Term term;

    EventFormat(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
