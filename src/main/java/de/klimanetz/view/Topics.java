package de.klimanetz.view;

import de.klimanetz.model.Item;
import de.klimanetz.model.Site;
import de.klimanetz.model.Slugs;
import de.klimanetz.model.Topic;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ways to the free topics. */
final class Topics {

    static final Link OVERVIEW = new Link("Stichworte", "/stichworte/");

    private final Map<String, Topic> bySlug;
    private final Map<String, String> slugs = new ConcurrentHashMap<>();

    Topics(Site site) {
        bySlug = Topic.all(site).stream().collect(Collectors.toMap(Topic::slug, Function.identity()));
    }

    /** As in a dictionary: ä is with a. */
    List<Topic> all() {
        Collator dictionary = Collator.getInstance(Locale.GERMAN);
        return bySlug.values().stream()
                .sorted(Comparator.comparing(Topic::title, dictionary).thenComparing(Topic::slug))
                .toList();
    }

    /** The topics of an item; one without a page has no address. */
    List<Link> of(Item item) {
        List<Link> links = new ArrayList<>();
        for (String spelling : item.common().topics()) {
            Topic known = bySlug.get(slugs.computeIfAbsent(spelling, Slugs::of));
            links.add(new Link(spelling, known == null ? "" : known.address()));
        }
        return links;
    }
}
