package de.klimanetz.model;

/** What sort of territorial authority a member is. */
public enum MemberKind implements Keyed {
    DISTRICT("kreis", "Kreis"),
    TOWN("stadt", "Stadt"),
    MUNICIPALITY("gemeinde", "Gemeinde");

    private final String key;
    private final String label;

    MemberKind(String key, String label) {
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
