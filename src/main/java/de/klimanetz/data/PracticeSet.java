package de.klimanetz.data;

import de.klimanetz.model.ContentType;
import de.klimanetz.model.Practice;

/** The good practices. */
final class PracticeSet {

    static final DataSet<Practice> SET = new DataSet<>(
            "gute-praxis",
            "Gute Praxis",
            "Was sich bewährt hat: Maßnahmen und Beispiele mit Träger, Wirkung, Aufwand und Kontakt.",
            site -> ItemColumns.real(site.practices()),
            practice -> practice.common().checked(),
            new Columns<Practice>(ContentType.PRACTICE)
                    .with(ItemColumns::announced)
                    .field("ebene", Practice::level)
                    .field("handlungsfeld", Practice::field)
                    .field("traeger", Practice::carrier)
                    .field("seit", Practice::since)
                    .field("rechtsform", Practice::legalForm)
                    .field("foerderung", Practice::funding)
                    .field("wirkung", Practice::effect)
                    .field("aufwand-kosten", practice -> practice.effort().cost())
                    .field("aufwand-personal", practice -> practice.effort().staff())
                    .field("aufwand-zeit", practice -> practice.effort().time())
                    .field("kooperation", Practice::cooperation)
                    .with(new ContactColumns<>("kontakt-", Practice::contact)::office)
                    .field("kontakt-adresse", Practice::contactPage)
                    .reference("massnahme", ContentType.PRACTICE, Practice::measure)
                    .field("ort-ausserhalb", Practice::placeElsewhere)
                    .field("geprueft-am", Practice::reviewedOn)
                    .with(ItemColumns::reachAndCampaign)
                    .with(ItemColumns::picture)
                    .list());

    private PracticeSet() {}
}
