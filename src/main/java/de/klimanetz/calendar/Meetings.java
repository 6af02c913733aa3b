package de.klimanetz.calendar;

import de.klimanetz.model.Common;
import de.klimanetz.model.Event;
import de.klimanetz.model.EventState;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.RegistrationNeed;
import de.klimanetz.model.Schedule;
import de.klimanetz.model.Series;
import de.klimanetz.model.Site;
import de.klimanetz.model.Visibility;
import de.klimanetz.problem.Problems;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The meetings of all series as events, 18 months ahead where a series does not end before. The id of a meeting has the
 * day that the rhythm gives, so that it survives a move.
 */
public final class Meetings {

    private static final int MONTHS_AHEAD = 18;
    private static final Event.Venue NOWHERE = new Event.Venue("", "", "", "", Optional.empty(), "", "");
    private static final Event.OnlineAccess NO_ROOM = new Event.OnlineAccess("", false, "");

    private final Site site;
    private final LocalDate today;
    private final Problems problems;
    private final Map<String, String> memberTitles;

    private Meetings(Site site, LocalDate today, Problems problems) {
        this.site = site;
        this.today = today;
        this.problems = problems;
        memberTitles =
                site.members().stream().collect(Collectors.toMap(Member::slug, Item::title, (one, other) -> one));
    }

    /** The site with its meetings among the events; what does not fit together is among the problems. */
    public static Site addedTo(Site site, LocalDate today, Problems problems) {
        Meetings meetings = new Meetings(site, today, problems);
        return site.withMeetings(site.series().stream()
                .flatMap(series -> meetings.of(series).stream())
                .toList());
    }

    private List<Event> of(Series series) {
        Optional<List<LocalDate>> days = days(series);
        if (days.isEmpty()) {
            return List.of();
        }
        Map<LocalDate, Event> takenOver = takenOver(series);
        Set<LocalDate> known = Set.copyOf(days.get());
        SeriesCheck check = new SeriesCheck(series, known, problems);
        check.exceptions();
        takenOver.values().forEach(check::takenOver);
        Map<LocalDate, Series.Day> moves = series.exceptions().moved().stream()
                .collect(Collectors.toMap(Series.Move::day, Series.Move::to, (one, other) -> other));
        List<Event> meetings = new ArrayList<>();
        for (int number = 0; number < days.get().size(); number++) {
            LocalDate day = days.get().get(number);
            if (!takenOver.containsKey(day)) {
                meetings.add(meeting(series, day, number, Optional.ofNullable(moves.get(day))));
            }
        }
        for (Series.Day added : series.exceptions().added()) {
            if (!known.contains(added.date()) && !takenOver.containsKey(added.date())) {
                meetings.add(event(
                        series, added.date(), "", schedule(series, added), EventState.CONFIRMED, Optional.empty()));
            }
        }
        return meetings;
    }

    /** The days that the rhythm gives; nothing when it gives none or too many. */
    private Optional<List<LocalDate>> days(Series series) {
        if (series.rhythm().isEmpty()) {
            return Optional.of(List.of());
        }
        Occurrences occurrences = new Occurrences(series.rhythm().get(), series.from(), series.to());
        Optional<LocalDate> earliest = occurrences.earliest();
        if (earliest.isEmpty()) {
            problems.error(series.exceptions().places().rhythm(), "Der Rhythmus trifft auf keinen einzigen Tag.");
            return Optional.empty();
        }
        if (series.rhythm().get().interval() > 1 && !earliest.get().equals(series.from())) {
            problems.error(
                    series.exceptions().places().rhythm(),
                    "Von „ab“ an wird gezählt, und " + series.from() + " ist kein Tag der Reihe. Schreiben Sie in „ab“ "
                            + "das erste Treffen, etwa " + earliest.get() + ".");
            return Optional.empty();
        }
        Optional<List<LocalDate>> days = occurrences.until(today.plusMonths(MONTHS_AHEAD));
        if (days.isEmpty()) {
            problems.error(
                    series.exceptions().places().rhythm(),
                    "Die Reihe hat mehr als " + Occurrences.MOST
                            + " Treffen. Setzen Sie mit „bis“ ein Ende, oder lassen Sie sie mit „ab“ später beginnen.");
        }
        return days;
    }

    /** Events that stand for a meeting, by the day of the rhythm. */
    private Map<LocalDate, Event> takenOver(Series series) {
        return site.events().stream()
                .filter(event -> event.series()
                        .filter(part -> part.slug().equals(series.slug()))
                        .isPresent())
                .filter(event -> event.replacedDay().isPresent())
                .collect(Collectors.toMap(
                        event -> event.replacedDay().orElseThrow(), Function.identity(), (one, other) -> one));
    }

    private Event meeting(Series series, LocalDate day, int number, Optional<Series.Day> move) {
        String host = series.hosts().isEmpty()
                ? ""
                : memberTitles.getOrDefault(
                        series.hosts().get(number % series.hosts().size()), "");
        Schedule usual = schedule(series, new Series.Day(day, Optional.empty()));
        if (move.isPresent()) {
            return event(series, day, host, schedule(series, move.get()), EventState.MOVED, Optional.of(usual));
        }
        boolean cancelled = series.exceptions().cancelled().contains(day);
        return event(
                series, day, host, usual, cancelled ? EventState.CANCELLED : EventState.CONFIRMED, Optional.empty());
    }

    private static Schedule schedule(Series series, Series.Day day) {
        Optional<LocalTime> start = day.time().or(() -> series.time().map(Series.TimeOfDay::start));
        if (start.isEmpty()) {
            return new Schedule.Days(day.date(), day.date());
        }
        LocalDateTime begin = day.date().atTime(start.get());
        return new Schedule.Timed(begin, length(series).map(begin::plus));
    }

    /** A meeting at another time takes as long as the others. */
    private static Optional<Duration> length(Series series) {
        return series.time().flatMap(time -> time.end().map(end -> Duration.between(time.start(), end)));
    }

    private static boolean isOpen(Series series) {
        return series.visibility() == Visibility.PUBLIC;
    }

    private static Event event(
            Series series,
            LocalDate day,
            String host,
            Schedule schedule,
            EventState state,
            Optional<Schedule> earlierSchedule) {
        Common common = series.common().withId(series.id() + "-" + day);
        return new Event(
                common,
                schedule,
                common.place(),
                "",
                series.format(),
                series.kind(),
                isOpen(series) ? series.venue() : NOWHERE,
                isOpen(series) ? series.online() : NO_ROOM,
                series.organizer(),
                host,
                new Event.Registration(
                        RegistrationNeed.NONE, "", "", "", Optional.empty(), Optional.empty(), Optional.empty(), false),
                "",
                series.accessibility(),
                "de",
                state,
                "",
                earlierSchedule.stream().toList(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Event.Part(series.slug(), Optional.of(day), common.place())));
    }
}
