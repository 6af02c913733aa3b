package de.klimanetz.kind.series;

import de.klimanetz.model.Event;
import de.klimanetz.model.Series;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        checkMoves();
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

    /** Hints at exceptions to come that the list of changes does not explain: feeds do not tell them. */
    void checkChanges(LocalDate today) {
        series.changes().forEach(announced -> announced.meeting().ifPresent(day -> check(day, announced.place())));
        Series.Places places = series.exceptions().places();
        series.exceptions().cancelled().forEach(day -> explain(day, "fällt aus", today, places.cancelled()));
        series.exceptions().moved().stream()
                .map(Series.Move::day)
                .distinct()
                .forEach(day -> explain(day, "ist verlegt", today, places.moved()));
    }

    private void explain(LocalDate day, String what, LocalDate today, Place place) {
        if (series.changesOf(day).isEmpty()
                && !day.isBefore(today)
                && !problems.hasErrorsIn(series.place().file())) {
            problems.hint(
                    place,
                    "Das Treffen vom " + day + " " + what + ", und es steht nicht dabei, seit wann. Schreibweise: ein "
                            + "Abschnitt „== Änderungen“, darunter: * 2026-09-01: Treffen " + day
                            + ": Was sich geändert hat");
        }
    }

    private void checkMoves() {
        Place place = series.exceptions().places().moved();
        Map<LocalDate, Series.Day> current = new HashMap<>();
        for (Series.Move move : series.exceptions().moved()) {
            check(move.day(), place);
            Series.Day before = current.getOrDefault(move.day(), usual(move.day()));
            Series.Day to = move.to();
            current.put(move.day(), to);
            if (time(before).equals(time(to)) && before.date().equals(to.date())) {
                problems.error(
                        place,
                        "Das Treffen vom " + move.day() + " ist auf denselben Tag und dieselbe Uhrzeit verlegt. "
                                + "Löschen Sie die Angabe, oder schreiben Sie, wann es ist.");
            }
            checkPeriod(move, place);
        }
    }

    private void checkPeriod(Series.Move move, Place place) {
        LocalDate day = move.to().date();
        LocalDate from = series.recurrence().from();
        String moved = "Das Treffen vom " + move.day() + " ist auf den " + day + " verlegt, die Reihe ";
        if (day.isBefore(from)) {
            problems.error(
                    place, moved + "beginnt aber erst am " + from + ". Nehmen Sie diesen Tag oder einen danach.");
        }
        series.recurrence()
                .to()
                .filter(day::isAfter)
                .ifPresent(to -> problems.error(
                        place,
                        moved + "endet aber am " + to
                                + ". Nehmen Sie spätestens diesen Tag, oder schreiben Sie in „bis“ "
                                + "einen späteren."));
    }

    private Series.Day usual(LocalDate day) {
        return series.exceptions().added().stream()
                .filter(added -> added.date().equals(day))
                .findFirst()
                .orElse(new Series.Day(day, Optional.empty()));
    }

    private Optional<LocalTime> time(Series.Day day) {
        return day.time().or(() -> series.recurrence().time().map(Series.TimeOfDay::start));
    }

    /** Returns events by the day that they take over. One with neither {@code statt} nor an exact date takes over none. */
    Map<LocalDate, Event> byDay(List<Event> events) {
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
                } else if (series.rhythm().isPresent()) {
                    check(day, place);
                }
            });
        }
        return taken;
    }

    private boolean isAdded(LocalDate day) {
        return series.exceptions().added().stream()
                .anyMatch(added -> added.date().equals(day));
    }

    private void check(LocalDate day, Place place) {
        if (!days.contains(day) && !isAdded(day)) {
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
