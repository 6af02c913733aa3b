package de.klimanetz.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A free topic and its items. Spellings with the same slug are one topic.
 *
 * @param title the most frequent spelling; of several, the alphabetically first
 * @param spellings all spellings, including the title
 * @param items in the order of the site
 */
public record Topic(String slug, String title, Set<String> spellings, List<Item> items) {

    /** Returns all topics of a site, sorted by slug. Skips topics with an empty slug, which a check reports. */
    public static List<Topic> all(Site site) {
        Map<String, String> slugs = new HashMap<>();
        Map<String, Uses> topics = new TreeMap<>();
        site.items()
                .forEach(item -> item.topics()
                        .forEach(spelling -> topics.computeIfAbsent(
                                        slugs.computeIfAbsent(spelling, Slugs::of), slug -> new Uses())
                                .add(spelling, item)));
        topics.remove("");
        return topics.entrySet().stream()
                .map(topic -> topic.getValue().of(topic.getKey()))
                .toList();
    }

    public String address() {
        return Area.TOPICS.below(slug + "/");
    }

    private static final class Uses {

        private final Map<String, Integer> spellings = new TreeMap<>();
        private final List<Item> items = new ArrayList<>();

        /** Comparing with the last item is enough to avoid duplicates, since the items are added in sequence. */
        void add(String spelling, Item item) {
            spellings.merge(spelling, 1, Integer::sum);
            if (items.isEmpty() || items.get(items.size() - 1) != item) {
                items.add(item);
            }
        }

        Topic of(String slug) {
            String title = Collections.max(spellings.entrySet(), Map.Entry.comparingByValue())
                    .getKey();
            return new Topic(slug, title, Set.copyOf(spellings.keySet()), List.copyOf(items));
        }
    }
}
