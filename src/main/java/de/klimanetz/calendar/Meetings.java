package de.klimanetz.calendar;

import de.klimanetz.model.Event;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the meetings of all series among the events of a site. A meeting that is the same as last time is the same object,
 * so that others need not look into it.
 */
public final class Meetings {

    private Map<String, Event> known = Map.of();

    /** The site with its meetings; what does not fit together is among the problems. */
    public Site addedTo(Site site, LocalDate today, Problems problems) {
        Map<String, Event> meetings = new HashMap<>();
        site.series()
                .forEach(series -> new SeriesExpansion(series, site, today, problems)
                        .meetings()
                        .forEach(meeting -> meetings.put(meeting.id(), sameAsBefore(meeting))));
        known = meetings;
        return site.withMeetings(List.copyOf(meetings.values()));
    }

    private Event sameAsBefore(Event meeting) {
        Event before = known.get(meeting.id());
        return meeting.equals(before) ? before : meeting;
    }
}
