package de.klimanetz.kind.series;

import de.klimanetz.kind.event.EventOrder;
import de.klimanetz.model.Event;
import de.klimanetz.model.Series;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Puts the meetings of all series among the events of a site. A meeting that is the same as last time is the same object,
 * so that others need not look into it.
 */
public final class Meetings {

    private Map<String, Event> known = Map.of();

    /** The site with its meetings; what does not fit together is among the problems. */
    public Site addedTo(Site site, LocalDate today, Problems problems) {
        Map<String, Event> meetings = new HashMap<>();
        site.all(Series.class)
                .forEach(series -> new SeriesExpansion(series, site, today, problems)
                        .meetings()
                        .forEach(meeting -> meetings.put(meeting.id(), sameAsBefore(meeting))));
        known = meetings;
        List<Event> all = Stream.concat(site.all(Event.class).stream(), meetings.values().stream())
                .sorted(EventOrder.BY_DAY)
                .toList();
        return site.with(Event.class, all);
    }

    private Event sameAsBefore(Event meeting) {
        Event before = known.get(meeting.id());
        return meeting.equals(before) ? before : meeting;
    }
}
