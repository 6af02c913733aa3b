package de.klimanetz.kind.duty;

import de.klimanetz.content.Form;
import de.klimanetz.data.Columns;
import de.klimanetz.data.DataSet;
import de.klimanetz.data.ItemColumns;
import de.klimanetz.model.Member;
import de.klimanetz.model.Site;
import java.util.List;
import java.util.Optional;

/** The open data set of how far Kommunen are with duties. */
final class DutyStateSet {

    /** A Kommune with its state. */
    record Entry(Duty duty, Member member) {}

    static final DataSet<Entry> SET = new DataSet<>(
            "pflichten-stand",
            "Stand der Pflichten",
            "Wie weit welche Kommune mit welcher Pflicht ist, ein Eintrag je Kommune und Pflicht.",
            DutyStateSet::entries,
            entry -> entry.duty().checked(),
            new Columns<Entry>(DutyFields.SCHEMA)
                    .always(
                            "id",
                            Form.of(Form.Kind.TEXT),
                            "Dauerhafte Kennung aus Pflicht und Kommune.",
                            (entry, directory) ->
                                    entry.duty().id() + "/" + entry.member().id())
                    .always(
                            "pflicht",
                            Form.of(Form.Kind.TEXT),
                            "Die „id“ der Pflicht.",
                            (entry, directory) -> entry.duty().id())
                    .always(
                            "kommune",
                            Form.of(Form.Kind.TEXT),
                            "Die „id“ der Kommune.",
                            (entry, directory) -> entry.member().id())
                    .own(
                            "frist",
                            Form.of(Form.Kind.DAY),
                            "Bis wann sie erfüllt sein muss.",
                            (entry, directory) -> entry.duty().deadline(entry.member()))
                    .own(
                            "stand",
                            Form.choice(DutyState.class),
                            "Wie weit die Kommune ist.",
                            (entry, directory) -> step(entry).map(Duty.Step::state))
                    .own(
                            "seit",
                            Form.of(Form.Kind.DATE),
                            "Seit wann es so ist.",
                            (entry, directory) -> step(entry).flatMap(Duty.Step::since))
                    .own(
                            "beleg",
                            Form.of(Form.Kind.WEB_ADDRESS),
                            "Wo man es nachlesen kann.",
                            (entry, directory) ->
                                    step(entry).map(Duty.Step::evidence).orElse(""))
                    .own(
                            "notiz",
                            Form.of(Form.Kind.TEXT),
                            "Was dazu zu sagen ist.",
                            (entry, directory) ->
                                    step(entry).map(Duty.Step::note).orElse(""))
                    .list());

    private DutyStateSet() {}

    private static List<Entry> entries(Site site) {
        List<Member> members = ItemColumns.real(site.all(Member.class));
        return ItemColumns.real(site.all(Duty.class)).stream()
                .flatMap(duty -> members.stream().filter(duty::concerns).map(member -> new Entry(duty, member)))
                .toList();
    }

    private static Optional<Duty.Step> step(Entry entry) {
        return entry.duty().step(entry.member());
    }
}
