package de.klimanetz.kind.series;

import de.klimanetz.model.Change;
import de.klimanetz.model.Event;
import de.klimanetz.model.Series;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Hints at changes with a later day than today: feeds do not tell them yet, and calendars would be dated in the future. */
final class FutureChanges {

    private FutureChanges() {}

    static void find(Site site, LocalDate today, Problems problems) {
        List<Series.Announced> ofSeries = site.all(Series.class).stream()
                .flatMap(series -> series.changes().stream())
                .toList();
        ofSeries.forEach(announced -> check(announced.change(), announced.place(), today, problems));
        // An event that takes over a meeting has the changes of the meeting, too.
        Set<Change> told = ofSeries.stream().map(Series.Announced::change).collect(Collectors.toSet());
        site.all(Event.class).stream()
                .filter(event -> !event.isMeeting())
                .forEach(event -> event.changes().stream()
                        .filter(change -> !told.contains(change))
                        .forEach(change -> check(change, event.place(), today, problems)));
    }

    private static void check(Change change, Place place, LocalDate today, Problems problems) {
        if (change.day().isAfter(today)) {
            problems.hint(
                    place,
                    "Die Änderung vom " + change.day()
                            + " liegt in der Zukunft. Schreiben Sie den Tag, an dem Sie sie bekannt geben.");
        }
    }
}
