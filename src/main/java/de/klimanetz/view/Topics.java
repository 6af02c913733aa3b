package de.klimanetz.view;

import de.klimanetz.model.Item;
import de.klimanetz.model.Site;
import de.klimanetz.model.Slugs;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The free topics of all items. Spellings with one address are one topic, called as most items call it. */
final class Topics {

    static final Link OVERVIEW = new Link("Stichworte", "/stichworte/");

    /** A topic and what there is on it, in the order of the site. */
    record Topic(Link link, List<Item> items) {}

    private final Map<String, String> slugs = new HashMap<>();
    private final Map<String, Topic> bySlug = new TreeMap<>();

    Topics(Site site) {
        Map<String, List<Map.Entry<String, Item>>> uses = site.items()
                .flatMap(item -> item.common().topics().stream().map(topic -> Map.entry(topic, item)))
                .collect(Collectors.groupingBy(use -> slugs.computeIfAbsent(use.getKey(), Slugs::of)));
        // A topic without a letter has no address; the check has said so.
        uses.remove("");
        uses.forEach((slug, all) -> bySlug.put(
                slug, new Topic(new Link(usualSpelling(all), OVERVIEW.address() + slug + "/"), withoutRepeats(all))));
    }

    /** An item that spells a topic in two ways is there once. */
    private static List<Item> withoutRepeats(List<Map.Entry<String, Item>> uses) {
        Map<String, Item> byId = new LinkedHashMap<>();
        uses.forEach(use -> byId.putIfAbsent(use.getValue().id(), use.getValue()));
        return List.copyOf(byId.values());
    }

    private static String usualSpelling(List<Map.Entry<String, Item>> uses) {
        Map<String, Long> counts = uses.stream()
                .map(Map.Entry::getKey)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }

    /** As in a dictionary: ä is with a. */
    List<Topic> all() {
        Collator dictionary = Collator.getInstance(Locale.GERMAN);
        return bySlug.values().stream()
                .sorted(Comparator.comparing(topic -> topic.link().title(), dictionary))
                .toList();
    }

    /** The topics of an item; one without a page has no address. */
    List<Link> of(Item item) {
        List<Link> links = new ArrayList<>();
        for (String topic : item.common().topics()) {
            Topic known = bySlug.get(slugs.get(topic));
            links.add(new Link(topic, known == null ? "" : known.link().address()));
        }
        return links;
    }
}
