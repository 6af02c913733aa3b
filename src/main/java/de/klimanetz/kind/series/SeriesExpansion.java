package de.klimanetz.kind.series;

import de.klimanetz.calendar.Occurrences;
import de.klimanetz.model.Change;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.Rhythm;
import de.klimanetz.model.Schedule;
import de.klimanetz.model.Series;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Generates the meetings of a series as events, up to 18 months ahead. The id of a meeting contains the day of the
 * rhythm, so that it stays the same if the meeting is moved. A day that an event takes over has no generated meeting: the
 * event becomes the meeting and keeps its id for subscribers.
 */
final class SeriesExpansion {

    private static final int MONTHS_AHEAD = 18;

    /** In months: longer than any meeting is announced before its day. */
    private static final int ANY_TIME = 1200;

    private final Series series;
    private final Site site;
    private final LocalDate horizon;
    private final Problems problems;
    private final MeetingHistory history;
    private final LocalDate today;
    private final Place rhythmPlace;
    private Set<LocalDate> rhythmDays = Set.of();
    private Map<LocalDate, Event> takenOver = Map.of();

    SeriesExpansion(Series series, Site site, LocalDate today, Problems problems) {
        this.series = series;
        this.site = site;
        this.today = today;
        this.horizon = today.plusMonths(MONTHS_AHEAD);
        this.problems = problems;
        this.history = new MeetingHistory(series);
        this.rhythmPlace = series.exceptions().places().rhythm();
    }

    /**
     * Returns the generated meetings, and the events of the series that take over one; empty if the rhythm is invalid,
     * which is reported.
     */
    List<Event> meetings() {
        Optional<List<LocalDate>> days = series.rhythm().isEmpty()
                ? Optional.of(List.of())
                : days(series.rhythm().get());
        if (days.isEmpty()) {
            return List.of();
        }
        rhythmDays = new HashSet<>(days.get());
        SeriesCheck check = new SeriesCheck(series, rhythmDays, problems);
        check.checkExceptions();
        check.checkChanges(today);
        takenOver = check.byDay(eventsOfSeries());
        List<Event> meetings = new ArrayList<>();
        for (int number = 0; number < days.get().size(); number++) {
            LocalDate day = days.get().get(number);
            if (takenOver.containsKey(day)) {
                meetings.add(takenOver(takenOver.get(day), day));
            } else if (!day.isAfter(horizon)) {
                meetings.add(meeting(day, host(number), new Series.Day(day, Optional.empty())));
            }
        }
        series.exceptions().added().stream()
                .filter(added -> !rhythmDays.contains(added.date()))
                .map(added -> takenOver.containsKey(added.date())
                        ? takenOver(takenOver.get(added.date()), added.date())
                        : meeting(added.date(), "", added))
                .forEach(meetings::add);
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
                        series.changes().stream().flatMap(announced -> announced.meeting().stream()),
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

    /** Moves of one day are its history: the first was announced first, the last is valid. */
    private Event meeting(LocalDate day, String host, Series.Day usual) {
        List<Schedule> schedules = Stream.concat(Stream.of(usual), history.moves(day))
                .map(this::schedule)
                .toList();
        int last = schedules.size() - 1;
        checkClock(day, schedules.get(last));
        Place place = series.place();
        return new Event(
                series.common().withoutBody(id(day)),
                series.kind(),
                new Event.When(schedules.get(last), "", schedules.subList(0, last), place),
                series.isOpen()
                        ? series.where()
                        : Event.Where.undisclosed(series.where().format()),
                new Event.Hosting(series.organizer(), host, "", Optional.empty()),
                new Event.Admission(Event.Registration.NONE, "", series.accessibility(), "de", series.circle()),
                new Event.Status(history.state(day), "", changes(day).toList()),
                Event.Review.NONE,
                Optional.of(new Event.Part(
                        series.slug(), Optional.of(day), Optional.of(identity(day, history.revisions(day))), place)));
    }

    /** Being taken over counts as a change, as does each former address of the series. */
    private Event takenOver(Event event, LocalDate day) {
        Event.Part part = event.series().orElseThrow();
        int revisions = history.revisions(day) + series.earlier().size() + 1;
        List<Change> changes = Stream.concat(event.changes().stream(), changes(day))
                .sorted(Change.BY_TIME.reversed())
                .toList();
        return new Event(
                event.common(),
                event.kind(),
                event.when(),
                event.where(),
                event.hosting(),
                event.admission(),
                new Event.Status(event.state(), event.status().note(), changes),
                event.review(),
                Optional.of(
                        new Event.Part(part.slug(), part.day(), Optional.of(identity(day, revisions)), part.place())));
    }

    private Event.Meeting identity(LocalDate day, int revisions) {
        return new Event.Meeting(id(day), revisions, series.checked());
    }

    private String id(LocalDate day) {
        return series.id() + "-" + day;
    }

    /** Days outside the rhythm and of events may have been announced at any time. */
    private Stream<Change> changes(LocalDate day) {
        boolean isGenerated = rhythmDays.contains(day) && !takenOver.containsKey(day);
        return history.changes(day, isGenerated ? MONTHS_AHEAD : ANY_TIME);
    }

    private Schedule schedule(Series.Day day) {
        return day.time()
                .or(() -> series.recurrence().time().map(Series.TimeOfDay::start))
                .<Schedule>map(time -> timed(day.date().atTime(time)))
                .orElseGet(() -> new Schedule.Days(day.date(), day.date()));
    }

    private Schedule timed(LocalDateTime start) {
        return new Schedule.Timed(start, length().map(start::plus));
    }

    private void checkClock(LocalDate day, Schedule schedule) {
        ZoneRules rules = site.settings().zone().getRules();
        if (schedule instanceof Schedule.Timed timed
                && rules.getValidOffsets(timed.start()).size() != 1) {
            problems.error(
                    series.place(),
                    "Am " + timed.start().toLocalDate() + " wird die Uhr umgestellt: "
                            + timed.start().toLocalTime() + " gibt es da nicht oder zweimal. "
                            + "Schreiben Sie eine andere Uhrzeit: :verlegt: " + day + " auf "
                            + timed.start().toLocalDate() + " 04:00");
        }
    }

    /** A meeting at another time of day has the same duration. */
    private Optional<Duration> length() {
        return series.recurrence().time().flatMap(time -> time.end().map(end -> Duration.between(time.start(), end)));
    }
}
