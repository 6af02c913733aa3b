package de.klimanetz.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A free topic and what there is on it. Spellings with one slug are one topic, called as most items call it.
 *
 * @param spellings as items write it, the title among them
 * @param items in the order of the site
 */
public record Topic(String slug, String title, Set<String> spellings, List<Item> items) {

    /** All topics of a site by slug. One without a letter or digit has none; the check has said so. */
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

        /** Items come one after the other: one that spells a topic in two ways is the last one still. */
        void add(String spelling, Item item) {
            spellings.merge(spelling, 1, Integer::sum);
            if (items.isEmpty() || items.get(items.size() - 1) != item) {
                items.add(item);
            }
        }

        /** Of spellings that are equally usual, the first one in the alphabet is the title. */
        Topic of(String slug) {
            String title = Collections.max(spellings.entrySet(), Map.Entry.comparingByValue())
                    .getKey();
            return new Topic(slug, title, Set.copyOf(spellings.keySet()), List.copyOf(items));
        }
    }
}
