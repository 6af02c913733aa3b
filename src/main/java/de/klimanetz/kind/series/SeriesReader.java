package de.klimanetz.kind.series;

import de.klimanetz.content.Facts;
import de.klimanetz.content.ParsedFile;
import de.klimanetz.kind.event.ChangeReader;
import de.klimanetz.kind.event.EventFields;
import de.klimanetz.kind.event.EventReader;
import de.klimanetz.model.Common;
import de.klimanetz.model.Series;
import de.klimanetz.model.vocabulary.Visibility;
import de.klimanetz.problem.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Creates a {@link Series} from a parsed file. */
final class SeriesReader {

    private final Problems problems;

    SeriesReader(Problems problems) {
        this.problems = problems;
    }

    static Optional<Series> read(ParsedFile file) {
        return new SeriesReader(file.problems()).read(file.common(), file.facts(), ChangeReader.ofSeries(file));
    }

    /** Returns the series; empty if its rhythm or period is invalid. */
    private Optional<Series> read(Common common, Facts facts, List<Series.Announced> changes) {
        LocalDate from = facts.find(SeriesFields.FROM).orElse(common.dates().checked());
        Optional<LocalDate> to = facts.find(SeriesFields.TO);
        if (to.filter(from::isAfter).isPresent()) {
            problems.error(facts.place(SeriesFields.TO), "Das Ende „bis“ liegt vor dem Beginn „ab“.");
            return Optional.empty();
        }
        if (hasRhythm(facts) && facts.find(SeriesFields.FROM).isEmpty()) {
            problems.error(
                    facts.place(SeriesFields.RHYTHM),
                    "Zu „rhythmus“ fehlt „ab“, der Tag des ersten Treffens. Schreibweise: :ab: 2026-01-13");
            return Optional.empty();
        }
        if (!hasRhythm(facts) && facts.find(SeriesFields.RHYTHM_NOTE).isEmpty()) {
            problems.error(
                    facts.place(SeriesFields.RHYTHM),
                    "Zur Reihe fehlt „rhythmus“ oder, wo die Tage nicht feststehen, „rhythmus-hinweis“. Schreibweise: "
                            + ":rhythmus: monatlich am 2. Dienstag");
            return Optional.empty();
        }
        return Optional.of(new Series(
                common,
                facts.get(EventFields.KIND),
                new Series.Recurrence(
                        facts.find(SeriesFields.RHYTHM),
                        facts.text(SeriesFields.RHYTHM_NOTE),
                        from,
                        to,
                        facts.find(SeriesFields.TIME),
                        exceptions(facts)),
                EventReader.where(facts),
                facts.text(EventFields.ORGANIZER),
                facts.slugs(SeriesFields.HOSTS),
                facts.text(EventFields.ACCESSIBILITY),
                EventReader.circle(facts),
                facts.find(EventFields.ATTENDANCE),
                facts.find(SeriesFields.VISIBILITY).orElse(Visibility.PUBLIC),
                changes));
    }

    private static boolean hasRhythm(Facts facts) {
        return facts.find(SeriesFields.RHYTHM).isPresent();
    }

    private static Series.Exceptions exceptions(Facts facts) {
        return new Series.Exceptions(
                facts.find(SeriesFields.CANCELLED).orElse(List.of()),
                facts.find(SeriesFields.MOVED).orElse(List.of()),
                facts.find(SeriesFields.ADDED).orElse(List.of()),
                new Series.Places(
                        facts.place(SeriesFields.RHYTHM),
                        facts.place(SeriesFields.CANCELLED),
                        facts.place(SeriesFields.MOVED),
                        facts.place(SeriesFields.ADDED)));
    }
}
