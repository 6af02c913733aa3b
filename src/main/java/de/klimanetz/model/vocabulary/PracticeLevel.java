package de.klimanetz.model.vocabulary;

/** A measure is a general description, an example is one implementation of it. */
public enum PracticeLevel implements Keyed {
    EXAMPLE("beispiel", "Beispiel"),
    MEASURE("massnahme", "Maßnahme");

    private final Term term;

    PracticeLevel(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
