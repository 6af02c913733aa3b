package de.klimanetz.view;

import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.News;
import de.klimanetz.model.Practice;
import de.klimanetz.model.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which items belong to a Kommune or a campaign; looked through once for the whole site. */
final class Related {

    private final Map<String, List<Event>> eventsByMember;
    private final Map<String, List<News>> newsByMember;
    private final Map<String, List<Practice>> practicesByMember;
    private final Map<String, List<Event>> eventsByCampaign;
    private final Map<String, List<Event>> eventsBySeries;
    private final Map<String, List<News>> newsByCampaign;
    private final Map<String, List<Practice>> practicesByCampaign;
    private final Map<String, List<Practice>> practicesByMeasure;

    Related(Site site) {
        eventsByMember = byMember(site.events());
        newsByMember = byMember(site.news());
        practicesByMember = byMember(site.practices());
        eventsByCampaign = byCampaign(site.events());
        eventsBySeries = grouped(
                site.events(),
                event -> event.series().map(Event.Part::slug).stream().toList());
        newsByCampaign = byCampaign(site.news());
        practicesByCampaign = byCampaign(site.practices());
        practicesByMeasure = grouped(
                site.practices(),
                practice -> practice.measure().map(Practice.Part::slug).stream().toList());
    }

    List<Event> eventsOfMember(String slug) {
        return eventsByMember.getOrDefault(slug, List.of());
    }

    List<News> newsOfMember(String slug) {
        return newsByMember.getOrDefault(slug, List.of());
    }

    List<Practice> practicesOfMember(String slug) {
        return practicesByMember.getOrDefault(slug, List.of());
    }

    List<Event> eventsOfCampaign(String slug) {
        return eventsByCampaign.getOrDefault(slug, List.of());
    }

    List<Event> eventsOfSeries(String slug) {
        return eventsBySeries.getOrDefault(slug, List.of());
    }

    List<News> newsOfCampaign(String slug) {
        return newsByCampaign.getOrDefault(slug, List.of());
    }

    List<Practice> practicesOfCampaign(String slug) {
        return practicesByCampaign.getOrDefault(slug, List.of());
    }

    /** The examples of a measure. */
    List<Practice> practicesOfMeasure(String slug) {
        return practicesByMeasure.getOrDefault(slug, List.of());
    }

    private static <T extends Item> Map<String, List<T>> byMember(List<T> items) {
        return grouped(items, item -> item.members());
    }

    private static <T extends Item> Map<String, List<T>> byCampaign(List<T> items) {
        return grouped(items, item -> item.campaign().stream().toList());
    }

    private static <T> Map<String, List<T>> grouped(List<T> items, Function<T, Collection<String>> keys) {
        Map<String, List<T>> groups = new HashMap<>();
        for (T item : items) {
            for (String key : keys.apply(item)) {
                groups.computeIfAbsent(key, none -> new ArrayList<>()).add(item);
            }
        }
        return groups;
    }
}
