package de.klimanetz.kind.practice;

import static de.klimanetz.model.ContentType.MEMBER;
import static de.klimanetz.model.ContentType.PRACTICE;

import de.klimanetz.content.Form;
import de.klimanetz.data.Columns;
import de.klimanetz.data.DataSet;
import de.klimanetz.data.Directory;
import de.klimanetz.model.Site;
import de.klimanetz.model.Transfer;
import de.klimanetz.wording.GermanSchedule;

/** The open data set of transfer steps. */
final class TransferSet {

    static final DataSet<Transfer> SET = new DataSet<>(
            "transfer",
            "Transfer",
            "Welche Kommune welche gute Praxis wann aufgegriffen hat, ein Eintrag je Schritt. Der neueste Schritt zu einer "
                    + "Praxis und einer Kommune sagt, wie es heute steht.",
            Site::publicTransfers,
            transfer -> transfer.since().first(),
            new Columns<Transfer>(TransferFields.ALL)
                    .always(
                            "id",
                            Form.of(Form.Kind.TEXT),
                            "Dauerhafte Kennung aus Praxis, Kommune und „seit“.",
                            TransferSet::id)
                    .reference("praxis", PRACTICE, Transfer::practice)
                    .reference("kommune", MEMBER, Transfer::member)
                    .field("stand", Transfer::state)
                    .field("seit", Transfer::since)
                    .field("notiz", Transfer::note)
                    .field("angepasst", Transfer::adapted)
                    .field("grund", Transfer::reason)
                    .own(
                            "beleg",
                            Form.of(Form.Kind.WEB_ADDRESS),
                            "Wo man es nachlesen kann.",
                            (transfer, directory) -> transfer.evidence().startsWith("/")
                                    ? directory.settings().absolute(transfer.evidence())
                                    : transfer.evidence())
                    .field("kontakt", Transfer::contact)
                    .list());

    private TransferSet() {}

    private static String id(Transfer transfer, Directory directory) {
        return directory.ids(PRACTICE, transfer.practice()) + "/" + directory.ids(MEMBER, transfer.member()) + "/"
                + GermanSchedule.machine(transfer.since());
    }
}
