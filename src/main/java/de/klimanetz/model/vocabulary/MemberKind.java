package de.klimanetz.model.vocabulary;

/** What sort of territorial authority a member is. */
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
