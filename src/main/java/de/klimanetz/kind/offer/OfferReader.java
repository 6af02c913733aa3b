package de.klimanetz.kind.offer;

import de.klimanetz.content.Facts;
import de.klimanetz.content.ParsedFile;
import de.klimanetz.kind.event.EventFields;
import de.klimanetz.model.Offer;
import java.util.Optional;

/** Creates an {@link Offer} from a parsed file. */
final class OfferReader {

    private OfferReader() {}

    static Optional<Offer> read(ParsedFile file) {
        Facts facts = file.facts();
        return Optional.of(new Offer(
                file.common(),
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
                new RoundReader(file.source(), file.lookups(), file.problems()).read(file.body())));
    }
}
