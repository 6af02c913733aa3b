package de.klimanetz.model;

/** What a member does in the network. */
public enum MemberRole implements Keyed {
    COORDINATION("koordination", "koordiniert das Netzwerk"),
    MEMBER("mitglied", "Mitglied"),
    GUEST("gast", "Gast");

    private final String key;
    private final String label;

    MemberRole(String key, String label) {
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
