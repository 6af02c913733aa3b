package de.klimanetz.kind.series;

import de.klimanetz.model.Event;
import de.klimanetz.model.Series;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Validates the exceptions of a series and its events against the days of the rhythm. */
final class SeriesCheck {

    private final Series series;
    private final Set<LocalDate> days;
    private final Problems problems;

    SeriesCheck(Series series, Set<LocalDate> days, Problems problems) {
        this.series = series;
        this.days = days;
        this.problems = problems;
    }

    void checkExceptions() {
        Series.Places places = series.exceptions().places();
        series.exceptions().cancelled().forEach(day -> check(day, places.cancelled()));
        series.exceptions().moved().forEach(move -> {
            check(move.day(), places.moved());
            if (series.exceptions().cancelled().contains(move.day())) {
                problems.error(
                        places.moved(), "Das Treffen vom " + move.day() + " fällt aus und ist zugleich verlegt.");
            }
        });
        Set<LocalDate> added = new HashSet<>();
        for (Series.Day day : series.exceptions().added()) {
            if (days.contains(day.date())) {
                problems.error(
                        places.added(),
                        day.date() + " ist schon ein Tag der Reihe. Eine andere Uhrzeit schreiben Sie so: :verlegt: "
                                + day.date() + " auf " + day.date() + " 17:00");
            } else if (!added.add(day.date())) {
                problems.error(places.added(), "Am " + day.date() + " hat die Reihe zwei zusätzliche Treffen.");
            }
        }
    }

    /** Returns the days that events replace. An event with neither {@code statt} nor an exact date replaces none. */
    Set<LocalDate> daysOf(List<Event> events) {
        Map<LocalDate, Event> taken = new HashMap<>();
        for (Event event : events) {
            event.replacedDay().ifPresent(day -> {
                Place place = event.series().orElseThrow().place();
                Event other = taken.putIfAbsent(day, event);
                if (other != null) {
                    problems.error(
                            place,
                            "Für den " + day + " der Reihe „" + series.title() + "“ steht schon "
                                    + other.place().file() + ".");
                } else if (series.rhythm().isPresent() && !isAdded(day)) {
                    check(day, place);
                }
            });
        }
        return taken.keySet();
    }

    private boolean isAdded(LocalDate day) {
        return series.exceptions().added().stream()
                .anyMatch(added -> added.date().equals(day));
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
