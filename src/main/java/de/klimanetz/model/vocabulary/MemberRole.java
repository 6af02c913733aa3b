package de.klimanetz.model.vocabulary;

/** The role of a member in the network. */
public enum MemberRole implements Keyed {
    COORDINATION("koordination", "koordiniert das Netzwerk"),
    MEMBER("mitglied", "Mitglied"),
    GUEST("gast", "Gast");

    private final Term term;

    MemberRole(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
