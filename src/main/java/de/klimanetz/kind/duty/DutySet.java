package de.klimanetz.kind.duty;

import de.klimanetz.content.Form;
import de.klimanetz.data.Columns;
import de.klimanetz.data.DataSet;
import de.klimanetz.data.ItemColumns;

/** The open data set of duties. */
final class DutySet {

    static final DataSet<Duty> SET = new DataSet<>(
            "pflichten",
            "Pflichten",
            "Was das Recht von Kommunen verlangt, mit den Fristen nach Größe und Land.",
            site -> ItemColumns.real(site.all(Duty.class)),
            duty -> duty.checked(),
            new Columns<Duty>(DutyFields.SCHEMA)
                    .with(ItemColumns::announced)
                    .field("rechtsgrundlage", Duty::basis)
                    .field("rechtsgrundlage-adresse", Duty::basisAddress)
                    .field("betrifft", Duty::obliged)
                    .own(
                            "fristen",
                            Form.of(Form.Kind.TEXT).list(),
                            "Für wen bis wann, etwa: über 100.000: 2026-06-30.",
                            (duty, directory) -> duty.rules().stream()
                                    .map(rule -> rule.words()
                                            + rule.land()
                                                    .map(land -> " in " + land.label())
                                                    .orElse("") + ": "
                                            + rule.day())
                                    .toList())
                    .with(ItemColumns::reach)
                    .with(ItemColumns::themes)
                    .with(ItemColumns::picture)
                    .list());

    private DutySet() {}
}
