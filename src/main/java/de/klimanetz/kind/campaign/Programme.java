package de.klimanetz.kind.campaign;

import de.klimanetz.kind.event.EventDays;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.Schedule;
import de.klimanetz.wording.GermanDates;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The events of one edition of a campaign: all of a campaign of up to a year; else those of one year, the current or
 * next one with events, else the last one.
 *
 * @param period of the edition, in words
 * @param lasting events over several days
 * @param days events on one day, by that day
 * @param vague events without an exact date
 */
record Programme(
        Campaign campaign,
        String period,
        List<Event> lasting,
        NavigableMap<LocalDate, List<Event>> days,
        List<Event> vague) {

    private static final Duration MAX_DURATION = Duration.ofHours(12);

    /** Returns the programme; empty without events. Examples are only in the programme of an example campaign. */
    static Optional<Programme> of(Campaign campaign, List<Event> all, LocalDate today) {
        List<Event> events = all.stream()
                .filter(event -> campaign.isExample() || !event.isExample())
                .toList();
        if (events.isEmpty()) {
            return Optional.empty();
        }
        if (campaign.isShort()) {
            return Optional.of(of(campaign, GermanDates.period(campaign.from(), campaign.to()), events));
        }
        List<Integer> years = events.stream()
                .flatMap(event -> event.schedule().first().stream())
                .map(LocalDate::getYear)
                .distinct()
                .sorted()
                .toList();
        int last = years.isEmpty() ? today.getYear() : years.get(years.size() - 1);
        int year =
                years.stream().filter(one -> one >= today.getYear()).findFirst().orElse(last);
        List<Event> ofYear = events.stream()
                .filter(event -> event.schedule()
                        .first()
                        .map(day -> day.getYear() == year)
                        .orElse(true))
                .toList();
        return Optional.of(of(campaign, String.valueOf(year), ofYear));
    }

    private static Programme of(Campaign campaign, String period, List<Event> events) {
        return new Programme(
                campaign,
                period,
                events.stream()
                        .filter(event -> event.schedule().isExact() && !isOnOneDay(event))
                        .toList(),
                events.stream()
                        .filter(Programme::isOnOneDay)
                        .collect(Collectors.groupingBy(EventDays::first, TreeMap::new, Collectors.toList())),
                events.stream().filter(event -> !event.schedule().isExact()).toList());
    }

    /** Whether an event is on one day. An event past midnight belongs to the day on which it starts. */
    static boolean isOnOneDay(Event event) {
        if (event.schedule() instanceof Schedule.Timed timed) {
            return timed.end()
                    .map(end -> Duration.between(timed.start(), end).compareTo(MAX_DURATION) <= 0)
                    .orElse(true);
        }
        return event.schedule().isExact() && EventDays.first(event).equals(EventDays.last(event));
    }

    /** Returns all events in the order of their numbers. */
    List<Event> events() {
        return Stream.of(List.of(lasting), days.values(), List.of(vague))
                .flatMap(groups -> groups.stream())
                .flatMap(List::stream)
                .toList();
    }

    String address() {
        return campaign.address() + "programm/";
    }
}
