package de.klimanetz.model.vocabulary;

/** The kind of an offer. */
public enum OfferKind implements Keyed {
    ENERGY_ADVICE("energieberatung", "Energieberatung"),
    FUNDING_ADVICE("foerderberatung", "Förderberatung"),
    OFFICE_HOURS("sprechstunde", "Sprechstunde"),
    INFORMATION("auskunft", "Auskunft im Netz"),
    LOAN("verleih", "Verleih"),
    TRAINING("schulung", "Schulung");

    private final Term term;

    OfferKind(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
