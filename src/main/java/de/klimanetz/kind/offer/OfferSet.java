package de.klimanetz.kind.offer;

import de.klimanetz.content.Form;
import de.klimanetz.data.Columns;
import de.klimanetz.data.ContactColumns;
import de.klimanetz.data.DataSet;
import de.klimanetz.data.Directory;
import de.klimanetz.data.ItemColumns;
import de.klimanetz.data.Values;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Offer;
import de.klimanetz.model.PartialDate;
import de.klimanetz.model.Round;
import java.util.List;
import java.util.stream.Stream;

/** The open data set of offers with their rounds. */
public final class OfferSet {

    public static final DataSet<Offer> SET = new DataSet<>(
            "angebote",
            "Angebote",
            "Beratung und andere Angebote mit Anbieter, Anmeldung und ihren Runden durch die Kommunen.",
            site -> ItemColumns.real(site.all(Offer.class)),
            offer -> offer.checked(),
            new Columns<Offer>(OfferFields.SCHEMA)
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
                                    .flatMap(round -> words(round, directory))
                                    .toList())
                    .with(ItemColumns::reachAndCampaign)
                    .with(ItemColumns::picture)
                    .list());

    private OfferSet() {}

    /** Empty if the site has none of the towns of the round. */
    private static Stream<String> words(Round round, Directory directory) {
        String from = round.from().map(OfferSet::date).orElse("unbekannt");
        String to = round.to().map(date -> "/" + date(date)).orElse("");
        List<?> members = (List<?>) directory.ids(ContentType.MEMBER, round.members());
        return members.stream()
                .map(String::valueOf)
                .reduce((one, other) -> one + " " + other)
                .map(towns -> towns + ": " + from + to)
                .stream();
    }

    private static String date(PartialDate date) {
        return String.valueOf(Values.plain(date));
    }
}
