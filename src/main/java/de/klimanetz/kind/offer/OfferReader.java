package de.klimanetz.content;

import de.klimanetz.model.Common;
import de.klimanetz.model.Offer;
import de.klimanetz.model.Round;
import java.util.List;

/** Header of an offer to {@link Offer}. */
final class OfferReader {

    private OfferReader() {}

    static Offer read(Common common, Facts facts, List<Round> rounds) {
        return new Offer(
                common,
                facts.get(OfferFields.KIND),
                facts.get(OfferFields.PROVIDER),
                facts.text(OfferFields.COST),
                facts.find(OfferFields.UNTIL),
                facts.text(OfferFields.WEBSITE),
                new Offer.Booking(
                        facts.text(EventFields.REGISTRATION_ADDRESS),
                        facts.text(EventFields.REGISTRATION_EMAIL),
                        facts.text(EventFields.REGISTRATION_PHONE)),
                OfferFields.CONTACT.read(facts),
                rounds);
    }
}
