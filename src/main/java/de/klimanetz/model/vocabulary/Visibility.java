package de.klimanetz.model.vocabulary;

/** Which parts of a series are published. */
public enum Visibility implements Keyed {
    PUBLIC("oeffentlich", "öffentlich"),
    DAYS_ONLY("nur-tage", "nur die Tage"),
    INTERNAL("intern", "gar nichts");

    private final Term term;

    Visibility(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
