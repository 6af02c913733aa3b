package de.klimanetz.page;

import de.klimanetz.model.Topic;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The topics of the site. */
public final class Topics {

    public static final Index<Topics> INDEX = Index.of(snapshot -> new Topics(snapshot.topics()));

    private final List<Topic> all;
    private final Map<String, Topic> bySlug = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();

    private Topics(List<Topic> topics) {
        Collator dictionary = Collator.getInstance(Locale.GERMAN);
        all = topics.stream()
                .sorted(Comparator.comparing(Topic::title, dictionary).thenComparing(Topic::slug))
                .toList();
        for (Topic topic : topics) {
            bySlug.put(topic.slug(), topic);
            topic.spellings().forEach(spelling -> addresses.put(spelling, topic.address()));
        }
    }

    /** Returns all topics in German dictionary order (ä sorts like a). */
    public List<Topic> all(String none) {
        return all;
    }

    public List<String> slugs(String none) {
        return all.stream().map(Topic::slug).toList();
    }

    /** Returns the topic with a slug; null if there is none. */
    public Topic get(String slug) {
        return bySlug.get(slug);
    }

    /** Returns a link with the given spelling; its address is empty if the topic has no page. */
    Link link(String spelling) {
        return new Link(spelling, addresses.getOrDefault(spelling, ""));
    }
}
