package de.klimanetz.kind.series;

import de.klimanetz.model.Change;
import de.klimanetz.model.Event;
import de.klimanetz.model.Series;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.time.LocalDate;
import java.util.List;

/** Hints at changes with a later day than today: feeds do not tell them yet, and calendars would be dated in the future. */
final class FutureChanges {

    private FutureChanges() {}

    static void find(Site site, LocalDate today, Problems problems) {
        site.all(Event.class).stream()
                .filter(event -> !event.isMeeting() && event.series().isEmpty())
                .forEach(event -> check(event.changes(), event.place(), today, problems));
        site.all(Series.class)
                .forEach(series -> series.changes()
                        .forEach(announced -> check(List.of(announced.change()), announced.place(), today, problems)));
    }

    private static void check(List<Change> changes, Place place, LocalDate today, Problems problems) {
        changes.stream()
                .filter(change -> change.day().isAfter(today))
                .forEach(change -> problems.hint(
                        place,
                        "Die Änderung vom " + change.day()
                                + " liegt in der Zukunft. Schreiben Sie den Tag, an dem Sie sie bekannt " + "geben."));
    }
}
