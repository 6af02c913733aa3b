package de.klimanetz.kind.practice;

import de.klimanetz.content.Form;
import de.klimanetz.data.Columns;
import de.klimanetz.data.ContactColumns;
import de.klimanetz.data.DataSet;
import de.klimanetz.data.ItemColumns;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Figure;
import de.klimanetz.model.Practice;
import java.time.LocalDate;
import java.util.Optional;

/** The open data set of good practices. */
public final class PracticeSet {

    public static final DataSet<Practice> SET = new DataSet<>(
            "gute-praxis",
            "Gute Praxis",
            "Was sich bewährt hat: Maßnahmen und Beispiele mit Träger, Wirkung, Aufwand und Kontakt.",
            site -> ItemColumns.real(site.all(Practice.class)),
            practice -> practice.checked(),
            new Columns<Practice>(PracticeFields.SCHEMA)
                    .with(ItemColumns::announced)
                    .field("ebene", Practice::level)
                    .field("handlungsfeld", Practice::field)
                    .field("traeger", practice -> practice.setting().carrier())
                    .field("seit", practice -> practice.setting().since())
                    .field(
                            "rechtsform",
                            practice -> practice.setting().legalForm().words())
                    .field(
                            "rechtsform-art",
                            practice -> practice.setting().legalForm().kind())
                    .with(PracticeSet::funding)
                    .field("wirkung", Practice::effect)
                    .field("aufwand", practice -> practice.effort().level())
                    .field("aufwand-kosten", practice -> practice.effort().cost())
                    .field("aufwand-personal", practice -> practice.effort().staff())
                    .field("aufwand-zeit", practice -> practice.effort().time())
                    .field("kooperation", practice -> practice.setting().cooperation())
                    .with(new ContactColumns<>("kontakt-", Practice::contact)::office)
                    .field("kontakt-adresse", Practice::contactPage)
                    .reference(
                            "massnahme",
                            ContentType.PRACTICE,
                            practice -> practice.measure().map(Practice.Part::slug))
                    .field("ort-ausserhalb", practice -> practice.setting().placeElsewhere())
                    .with(PracticeSet::authors)
                    .own(
                            "kriterien",
                            Form.of(Form.Kind.TEXT).list(),
                            "Wie wer das Beispiel einschätzt, von 1 (sehr gering) bis 5 (sehr hoch).",
                            (practice, directory) -> practice.criteria().stream()
                                    .map(PracticeSet::words)
                                    .toList())
                    .with(ItemColumns::reachAndCampaign)
                    .with(ItemColumns::picture)
                    .list());

    private PracticeSet() {}

    private static Columns<Practice> funding(Columns<Practice> columns) {
        return columns.field("foerderung", practice -> practice.funding().words())
                .field("foerderung-stand", PracticeSet::checked)
                .field("foerdersumme", practice -> practice.funding().sum().map(Figure::value))
                .field(
                        "foerdersumme-stand",
                        practice -> practice.funding().sum().flatMap(Figure::asOf))
                .field(
                        "foerdersumme-quelle",
                        practice -> practice.funding().sum().map(Figure::source));
    }

    private static Optional<LocalDate> checked(Practice practice) {
        Practice.Funding funding = practice.funding();
        return funding.words().isEmpty() ? Optional.empty() : Optional.of(funding.checked());
    }

    private static Columns<Practice> authors(Columns<Practice> columns) {
        return columns.field("verfasst-von", practice -> practice.authors().writer())
                .field("fachteil-von", practice -> practice.authors().expert())
                .field("fachteil", practice -> practice.authors().expertSections())
                .field("vorbehalt", practice -> practice.authors().reservation())
                .field("geprueft-von", practice -> practice.authors().reviewer())
                .field("geprueft-am", practice -> practice.authors().reviewed());
    }

    private static String words(Practice.Criterion criterion) {
        return criterion.name() + ": " + criterion.value() + " (" + criterion.by() + ")";
    }
}
