package de.klimanetz.model.vocabulary;

/** The kind of territorial authority of a member. */
public enum MemberKind implements Keyed {
    DISTRICT("kreis", "Kreis"),
    TOWN("stadt", "Stadt"),
    MUNICIPALITY("gemeinde", "Gemeinde");

    private final Term term;

    MemberKind(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
