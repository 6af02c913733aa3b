package de.klimanetz.view;

import de.klimanetz.model.Slugs;
import de.klimanetz.model.Topic;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways to the free topics. */
final class Topics {

    static final Link OVERVIEW = new Link("Stichworte", "/stichworte/");

    private final Map<String, Topic> bySlug;

    Topics(List<Topic> topics) {
        bySlug = topics.stream().collect(Collectors.toMap(Topic::slug, Function.identity()));
    }

    /** As in a dictionary: ä is with a. */
    List<Topic> all() {
        Collator dictionary = Collator.getInstance(Locale.GERMAN);
        return bySlug.values().stream()
                .sorted(Comparator.comparing(Topic::title, dictionary).thenComparing(Topic::slug))
                .toList();
    }

    /** The ways to the pages of all topics. */
    Stream<Link> links() {
        return bySlug.values().stream().map(topic -> new Link(topic.title(), topic.address()));
    }

    /** Where the page of a topic is, if there is one. */
    static String address(String topic) {
        return OVERVIEW.address() + Slugs.of(topic) + "/";
    }
}
