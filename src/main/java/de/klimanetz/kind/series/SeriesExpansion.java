package de.klimanetz.kind.series;

import de.klimanetz.calendar.Occurrences;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.Rhythm;
import de.klimanetz.model.Schedule;
import de.klimanetz.model.Series;
import de.klimanetz.model.Site;
import de.klimanetz.model.vocabulary.EventState;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Generates the meetings of a series as events, up to 18 months ahead. The id of a meeting contains the day of the
 * rhythm, so that it stays the same if the meeting is moved. Days that an event replaces have no generated meeting.
 */
final class SeriesExpansion {

    private static final int MONTHS_AHEAD = 18;

    private final Series series;
    private final Site site;
    private final LocalDate horizon;
    private final Problems problems;
    private final Place rhythmPlace;

    SeriesExpansion(Series series, Site site, LocalDate today, Problems problems) {
        this.series = series;
        this.site = site;
        this.horizon = today.plusMonths(MONTHS_AHEAD);
        this.problems = problems;
        this.rhythmPlace = series.exceptions().places().rhythm();
    }

    /** Returns the meetings; empty if the rhythm is invalid, which is reported. */
    List<Event> meetings() {
        Optional<List<LocalDate>> days = series.rhythm().isEmpty()
                ? Optional.of(List.of())
                : days(series.rhythm().get());
        if (days.isEmpty()) {
            return List.of();
        }
        Set<LocalDate> rhythmDays = new HashSet<>(days.get());
        SeriesCheck check = new SeriesCheck(series, rhythmDays, problems);
        check.checkExceptions();
        Set<LocalDate> replacedDays = check.daysOf(eventsOfSeries());
        Map<LocalDate, Series.Day> moves = new HashMap<>();
        series.exceptions().moved().forEach(move -> moves.put(move.day(), move.to()));
        List<Event> meetings = new ArrayList<>();
        for (int number = 0; number < days.get().size(); number++) {
            LocalDate day = days.get().get(number);
            if (!day.isAfter(horizon) && !replacedDays.contains(day)) {
                meetings.add(meeting(day, host(number), Optional.ofNullable(moves.get(day))));
            }
        }
        series.exceptions().added().stream()
                .filter(added -> !rhythmDays.contains(added.date()) && !replacedDays.contains(added.date()))
                .forEach(added ->
                        meetings.add(event(added.date(), "", schedule(added), EventState.CONFIRMED, Optional.empty())));
        return meetings;
    }

    /** Returns the days of the rhythm up to the horizon, or to the last day that exceptions or events name. */
    private Optional<List<LocalDate>> days(Rhythm rhythm) {
        Occurrences occurrences = new Occurrences(
                rhythm, series.recurrence().from(), series.recurrence().to());
        Optional<LocalDate> earliest = occurrences.earliest();
        if (earliest.isEmpty()) {
            problems.error(rhythmPlace, "Der Rhythmus trifft auf keinen einzigen Tag.");
            return Optional.empty();
        }
        if (rhythm.interval() > 1 && !earliest.get().equals(series.recurrence().from())) {
            problems.error(
                    rhythmPlace,
                    "Von „ab“ an wird gezählt, und " + series.recurrence().from()
                            + " ist kein Tag der Reihe. Schreiben Sie in „ab“ " + "das erste Treffen, etwa "
                            + earliest.get() + ".");
            return Optional.empty();
        }
        LocalDate last =
                mentioned().filter(horizon::isBefore).max(LocalDate::compareTo).orElse(horizon);
        Optional<List<LocalDate>> days = occurrences.until(last);
        if (days.isEmpty()) {
            problems.error(
                    rhythmPlace,
                    "Die Reihe hat mehr als " + Occurrences.MOST
                            + " Treffen. Setzen Sie mit „bis“ ein Ende, oder lassen Sie sie mit „ab“ später beginnen.");
        }
        return days;
    }

    private Stream<LocalDate> mentioned() {
        return Stream.of(
                        series.exceptions().cancelled().stream(),
                        series.exceptions().moved().stream().map(Series.Move::day),
                        eventsOfSeries().stream().flatMap(event -> event.replacedDay().stream()))
                .flatMap(days -> days);
    }

    private List<Event> eventsOfSeries() {
        return site.all(Event.class).stream()
                .filter(event -> event.isPartOf(series))
                .toList();
    }

    private String host(int number) {
        return series.hosts().isEmpty()
                ? ""
                : site.all(Member.class).stream()
                        .filter(member -> member.slug()
                                .equals(series.hosts()
                                        .get(number % series.hosts().size())))
                        .map(Item::title)
                        .findFirst()
                        .orElse("");
    }

    private Event meeting(LocalDate day, String host, Optional<Series.Day> move) {
        Schedule usual = schedule(new Series.Day(day, Optional.empty()));
        if (move.isPresent()) {
            return event(day, host, schedule(move.get()), EventState.MOVED, Optional.of(usual));
        }
        boolean cancelled = series.exceptions().cancelled().contains(day);
        return event(day, host, usual, cancelled ? EventState.CANCELLED : EventState.CONFIRMED, Optional.empty());
    }

    private Schedule schedule(Series.Day day) {
        Optional<LocalTime> start =
                day.time().or(() -> series.recurrence().time().map(Series.TimeOfDay::start));
        if (start.isEmpty()) {
            return new Schedule.Days(day.date(), day.date());
        }
        LocalDateTime begin = day.date().atTime(start.get());
        if (site.settings().zone().getRules().getValidOffsets(begin).size() != 1) {
            problems.error(
                    series.place(),
                    "Am " + day.date() + " wird die Uhr umgestellt: " + start.get() + " gibt es da nicht oder zweimal. "
                            + "Schreiben Sie eine andere Uhrzeit: :verlegt: " + day.date() + " auf " + day.date()
                            + " 04:00");
        }
        return new Schedule.Timed(begin, length().map(begin::plus));
    }

    /** A meeting at another time of day has the same duration. */
    private Optional<Duration> length() {
        return series.recurrence().time().flatMap(time -> time.end().map(end -> Duration.between(time.start(), end)));
    }

    private Event event(
            LocalDate day, String host, Schedule schedule, EventState state, Optional<Schedule> earlierSchedule) {
        Place place = series.place();
        return new Event(
                series.common().withoutBody(series.id() + "-" + day),
                series.kind(),
                new Event.When(schedule, "", earlierSchedule.stream().toList(), place),
                series.isOpen()
                        ? series.where()
                        : Event.Where.undisclosed(series.where().format()),
                new Event.Hosting(series.organizer(), host, "", Optional.empty()),
                new Event.Admission(Event.Registration.NONE, "", series.accessibility(), "de", series.circle()),
                new Event.Status(state, "", List.of()),
                Event.Review.NONE,
                Optional.of(new Event.Part(series.slug(), Optional.of(day), place)));
    }
}
