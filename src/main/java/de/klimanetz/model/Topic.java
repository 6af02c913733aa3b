package de.klimanetz.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A free topic and what there is on it. Spellings with one slug are one topic, called as most items call it.
 *
 * @param items in the order of the site
 */
public record Topic(String slug, String title, List<Item> items) {

    private record Use(String spelling, Item item) {}

    /** All topics of a site by slug. One without a letter or digit has none; the check has said so. */
    public static List<Topic> all(Site site) {
        Map<String, String> slugs = new HashMap<>();
        Map<String, List<Use>> uses = site.items()
                .flatMap(item -> item.common().topics().stream().map(topic -> new Use(topic, item)))
                .collect(Collectors.groupingBy(
                        use -> slugs.computeIfAbsent(use.spelling(), Slugs::of), TreeMap::new, Collectors.toList()));
        uses.remove("");
        List<Topic> topics = new ArrayList<>();
        uses.forEach((slug, all) -> topics.add(new Topic(slug, usualSpelling(all), withoutRepeats(all))));
        return topics;
    }

    public String address() {
        return "/stichworte/" + slug + "/";
    }

    /** An item that spells a topic in two ways is there once. */
    private static List<Item> withoutRepeats(List<Use> uses) {
        Map<String, Item> byId = new LinkedHashMap<>();
        uses.forEach(use -> byId.putIfAbsent(use.item().id(), use.item()));
        return List.copyOf(byId.values());
    }

    private static String usualSpelling(List<Use> uses) {
        Map<String, Long> counts = uses.stream()
                .map(Use::spelling)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }
}
