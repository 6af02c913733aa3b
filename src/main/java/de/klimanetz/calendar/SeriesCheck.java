package de.klimanetz.calendar;

import de.klimanetz.model.Event;
import de.klimanetz.model.Series;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Set;

/** Holds what a series says of single days against the days that it has. */
final class SeriesCheck {

    private final Series series;
    private final Set<LocalDate> days;
    private final Problems problems;

    SeriesCheck(Series series, Set<LocalDate> days, Problems problems) {
        this.series = series;
        this.days = days;
        this.problems = problems;
    }

    void exceptions() {
        Series.Places places = series.exceptions().places();
        series.exceptions().cancelled().forEach(day -> check(day, places.cancelled()));
        series.exceptions().moved().forEach(move -> {
            check(move.day(), places.moved());
            if (series.exceptions().cancelled().contains(move.day())) {
                problems.error(
                        places.moved(), "Das Treffen vom " + move.day() + " fällt aus und ist zugleich verlegt.");
            }
        });
    }

    /** An event may also stand for an additional meeting. */
    void takenOver(Event event) {
        LocalDate day = event.replacedDay().orElseThrow();
        boolean added = series.exceptions().added().stream()
                .anyMatch(other -> other.date().equals(day));
        if (!added && series.rhythm().isPresent()) {
            check(day, event.series().orElseThrow().place());
        }
    }

    private void check(LocalDate day, Place place) {
        if (!days.contains(day)) {
            problems.error(place, day + " ist kein Tag der Reihe „" + series.title() + "“." + nearest(day));
        }
    }

    private String nearest(LocalDate day) {
        return days.stream()
                .min(Comparator.<LocalDate>comparingLong(other -> Math.abs(ChronoUnit.DAYS.between(day, other)))
                        .thenComparing(Comparator.naturalOrder()))
                .map(near -> " Meinten Sie " + near + "?")
                .orElse("");
    }
}
