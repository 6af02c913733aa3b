package de.klimanetz.view;

import de.klimanetz.model.Topic;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The ways to the free topics. */
final class Topics {

    private final List<Topic> all;
    private final Map<String, Topic> bySlug;

    Topics(List<Topic> topics) {
        all = topics;
        bySlug = topics.stream().collect(Collectors.toMap(Topic::slug, Function.identity()));
    }

    /** As in a dictionary: ä is with a. */
    List<Topic> all() {
        Collator dictionary = Collator.getInstance(Locale.GERMAN);
        return all.stream()
                .sorted(Comparator.comparing(Topic::title, dictionary).thenComparing(Topic::slug))
                .toList();
    }

    Topic get(String slug) {
        return bySlug.get(slug);
    }
}
