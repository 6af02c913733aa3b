package de.klimanetz.model;

/** What sort of help an offer is. */
public enum OfferKind implements Keyed {
    ENERGY_ADVICE("energieberatung", "Energieberatung"),
    FUNDING_ADVICE("foerderberatung", "Förderberatung"),
    OFFICE_HOURS("sprechstunde", "Sprechstunde"),
    INFORMATION("auskunft", "Auskunft im Netz"),
    LOAN("verleih", "Verleih"),
    TRAINING("schulung", "Schulung");

    private final String key;
    private final String label;

    OfferKind(String key, String label) {
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
