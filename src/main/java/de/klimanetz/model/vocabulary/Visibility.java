package de.klimanetz.model.vocabulary;

/** How much of a series the public sees. */
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
