package de.klimanetz.kind.news;

import de.klimanetz.content.Facts;
import de.klimanetz.content.ParsedFile;
import de.klimanetz.model.Common;
import de.klimanetz.model.News;
import de.klimanetz.model.vocabulary.NewsKind;
import de.klimanetz.problem.Problems;
import java.util.Optional;

/** Creates {@link News} from a parsed file. */
final class NewsReader {

    private final Problems problems;

    NewsReader(Problems problems) {
        this.problems = problems;
    }

    static Optional<News> read(ParsedFile file) {
        return Optional.of(new NewsReader(file.problems()).read(file.common(), file.facts()));
    }

    private News read(Common common, Facts facts) {
        NewsKind kind = facts.get(NewsFields.KIND);
        if (kind == NewsKind.FUNDING && facts.find(NewsFields.DEADLINE).isEmpty()) {
            problems.error(
                    facts.place(NewsFields.KIND),
                    "Zu einer Meldung der Art „foerderung“ gehört „frist“. Schreibweise: :frist: 2026-10-31");
        }
        if (kind == NewsKind.REVIEW
                && facts.find(NewsFields.EVENT).isEmpty()
                && facts.find(NewsFields.HELD).isEmpty()) {
            problems.error(
                    facts.place(NewsFields.KIND),
                    "Zu einem Rückblick gehört, worauf er zurückblickt. Schreibweise: :termin: 2026/netzwerktreffen, oder "
                            + "ohne Termin auf dieser Website :war-am: 2026-06-18");
        }
        String year = facts.place().file().replaceFirst(".*/aktuelles/(\\d{4})/.*", "$1");
        int dated = facts.get(NewsFields.DATE).first().getYear();
        if (!year.equals(String.valueOf(dated))) {
            problems.error(
                    facts.place(NewsFields.DATE),
                    "Die Meldung ist von " + dated + ", die Datei liegt aber im Ordner " + year
                            + ". Verschieben Sie sie nach content/aktuelles/" + dated + ".");
        }
        return new News(
                common,
                kind,
                facts.get(NewsFields.DATE),
                facts.text(NewsFields.PUBLISHER),
                facts.slug(NewsFields.EVENT),
                facts.find(NewsFields.HELD),
                facts.text(NewsFields.LOCATION),
                facts.find(NewsFields.DEADLINE),
                facts.find(NewsFields.VALID_UNTIL),
                facts.text(NewsFields.PROGRAMME),
                NewsFields.PRESS.read(facts));
    }
}
