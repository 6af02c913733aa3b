package de.klimanetz.kind.series;

import de.klimanetz.model.Event;
import de.klimanetz.page.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The meetings of each series: generated ones and events with a file. */
final class EventsBySeries {

    private final Map<String, List<Event>> bySlug;

    EventsBySeries(Snapshot snapshot) {
        bySlug = snapshot.site().all(Event.class).stream()
                .filter(event -> event.series().isPresent())
                .collect(Collectors.groupingBy(
                        event -> event.series().orElseThrow().slug()));
    }

    List<Event> of(String slug) {
        return bySlug.getOrDefault(slug, List.of());
    }
}
