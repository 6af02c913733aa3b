package de.klimanetz.model.vocabulary;

/** Whether an item may be published. */
public enum Status implements Keyed {
    DRAFT("entwurf", "Entwurf"),
    PUBLISHED("veroeffentlicht", "veröffentlicht");

    private final Term term;

    Status(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
