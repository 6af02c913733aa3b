package de.klimanetz.kind.partner;

import de.klimanetz.model.vocabulary.Keyed;
import de.klimanetz.model.vocabulary.Term;

/** What a partner is. */
enum PartnerKind implements Keyed {
    AGENCY("landesagentur", "Landesagentur"),
    CHAMBER("kammer", "Kammer oder Handwerk"),
    CONSUMER_ADVICE("verbraucherberatung", "Verbraucherberatung"),
    FUNDER("foerderer", "Förderer"),
    AUTHORITY("behoerde", "Behörde"),
    UNIVERSITY("hochschule", "Hochschule"),
    ASSOCIATION("verein", "Verein oder Verband"),
    COMPANY("unternehmen", "Unternehmen");

    private final Term term;

    PartnerKind(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
