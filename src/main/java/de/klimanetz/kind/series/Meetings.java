package de.klimanetz.kind.series;

import de.klimanetz.kind.event.EventOrder;
import de.klimanetz.model.Event;
import de.klimanetz.model.Series;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Adds the meetings of all series to the events of a site, and tells events which meeting they take over. A meeting that
 * is equal to the one of the last build is the same object, so that caches by identity stay valid. Not thread-safe.
 */
public final class Meetings {

    private Map<String, Event> previous = Map.of();

    /**
     * Returns the site with the meetings.
     *
     * @param problems collects contradictions between a series and its events
     */
    public Site withMeetings(Site site, LocalDate today, Problems problems) {
        Map<String, Event> meetings = new LinkedHashMap<>();
        site.all(Series.class)
                .forEach(series -> new SeriesExpansion(series, site, today, problems)
                        .meetings()
                        .forEach(meeting -> meetings.put(meeting.id(), reused(meeting))));
        site.items()
                .filter(item -> meetings.containsKey(item.id())
                        && meetings.get(item.id()).isMeeting())
                .forEach(item -> problems.error(
                        item.place(),
                        "Die Kennung „" + item.id() + "“ gehört einem Treffen der Reihe „"
                                + meetings.get(item.id()).title() + "“. Vergeben Sie hier eine andere."));
        previous = meetings;
        List<Event> all = Stream.concat(
                        site.all(Event.class).stream().filter(event -> !meetings.containsKey(event.id())),
                        meetings.values().stream())
                .sorted(EventOrder.BY_DAY)
                .toList();
        return site.with(Event.class, all);
    }

    private Event reused(Event meeting) {
        Event before = previous.get(meeting.id());
        return meeting.equals(before) ? before : meeting;
    }
}
