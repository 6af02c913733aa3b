package de.klimanetz.model.vocabulary;

/** The kind of legal form of a practice. */
public enum LegalKind implements Keyed {
    INFORMAL("informell", "Informell"),
    PUBLIC("oeffentlich-rechtlich", "Öffentlich-rechtlich"),
    PRIVATE("privatrechtlich", "Privatrechtlich");

    private final Term term;

    LegalKind(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
