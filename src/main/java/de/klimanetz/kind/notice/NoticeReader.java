package de.klimanetz.kind.notice;

import de.klimanetz.content.Facts;
import de.klimanetz.content.ParsedFile;
import java.util.Optional;

/** Creates a {@link Notice} from a parsed file. */
final class NoticeReader {

    private NoticeReader() {}

    static Optional<Notice> read(ParsedFile file) {
        Facts facts = file.facts();
        Notice notice = new Notice(
                file.common(),
                facts.get(NoticeFields.DIRECTION),
                facts.get(NoticeFields.UNTIL),
                facts.text(NoticeFields.FROM),
                facts.text(NoticeFields.DONE_BY),
                facts.find(NoticeFields.DONE_ON),
                NoticeFields.CONTACT.read(facts));
        if (notice.contact().email().isEmpty() && notice.contact().phone().isEmpty()) {
            file.problems()
                    .error(
                            facts.place(NoticeFields.DIRECTION),
                            "Auf die Anzeige kann so niemand antworten. Schreibweise: :kontakt-email: klima@ahaus.de oder "
                                    + ":kontakt-telefon: 02561 720");
        }
        if (notice.published().filter(notice.until()::isBefore).isPresent()) {
            file.problems()
                    .error(
                            facts.place(NoticeFields.UNTIL),
                            "Die Anzeige endet (" + notice.until() + "), bevor sie erscheint ("
                                    + notice.published().get() + "). Prüfen Sie „bis“ und „veroeffentlicht“.");
        }
        if (notice.doneBy().isEmpty() && notice.doneOn().isPresent()) {
            file.problems()
                    .error(
                            facts.place(NoticeFields.DONE_ON),
                            "Zu „erledigt-am“ fehlt, wer geholfen hat. Schreibweise: :erledigt-durch: Stadt Velen");
        }
        return Optional.of(notice);
    }
}
