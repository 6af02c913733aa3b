package de.klimanetz.data;

import de.klimanetz.content.Form;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Offer;
import de.klimanetz.model.PartialDate;
import de.klimanetz.model.Round;

/** The offers with their rounds. */
final class OfferSet {

    static final DataSet<Offer> SET = new DataSet<>(
            "angebote",
            "Angebote",
            "Beratung und andere Angebote mit Anbieter, Anmeldung und ihren Runden durch die Kommunen.",
            site -> ItemColumns.real(site.offers()),
            offer -> offer.common().checked(),
            new Columns<Offer>(ContentType.OFFER)
                    .with(ItemColumns::announced)
                    .field("art", Offer::kind)
                    .field("anbieter", Offer::provider)
                    .field("kosten", Offer::cost)
                    .field("bis", Offer::until)
                    .field("website", Offer::website)
                    .field("anmeldung-adresse", offer -> offer.booking().address())
                    .field("anmeldung-email", offer -> offer.booking().email())
                    .field("anmeldung-telefon", offer -> offer.booking().phone())
                    .with(new ContactColumns<>("kontakt-", Offer::contact)::office)
                    .referring(
                            "runden",
                            Form.of(Form.Kind.TEXT).list(),
                            "Wo es wann war oder sein wird, die neueste Runde zuerst, etwa: kommune-heek kommune-velen: "
                                    + "2025-09/2025-10. „unbekannt“ heißt: Niemand weiß mehr, wann.",
                            (offer, directory) -> offer.rounds().stream()
                                    .map(round -> words(round, directory))
                                    .toList())
                    .with(ItemColumns::reachAndCampaign)
                    .with(ItemColumns::picture)
                    .list());

    private OfferSet() {}

    private static String words(Round round, Directory directory) {
        String from = round.from().map(OfferSet::date).orElse("unbekannt");
        String to = round.to().map(date -> "/" + date(date)).orElse("");
        Object members = directory.ids(ContentType.MEMBER, round.members());
        return Values.cell(members).replace(", ", " ") + ": " + from + to;
    }

    private static String date(PartialDate date) {
        return String.valueOf(Values.plain(date));
    }
}
