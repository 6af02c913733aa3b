package de.klimanetz.check;

import de.klimanetz.model.Item;
import de.klimanetz.model.Site;
import de.klimanetz.model.Slugs;
import de.klimanetz.problem.Problems;
import java.util.HashMap;
import java.util.Map;

/** Hints at topics that share one page in different spellings. */
public final class SimilarTopics {

    private SimilarTopics() {}

    public static void find(Site site, Problems problems) {
        Map<String, String> slugs = new HashMap<>();
        Map<String, String> spellings = new HashMap<>();
        for (Item item : site.items().toList()) {
            for (String topic : item.topics()) {
                String slug = slugs.computeIfAbsent(topic, Slugs::of);
                String spelling = spellings.computeIfAbsent(slug, first -> topic);
                if (!spelling.equals(topic)) {
                    problems.hint(
                            item.place(),
                            "Das Stichwort „" + topic + "“ heißt anderswo „" + spelling
                                    + "“. Beide haben eine gemeinsame Seite; schreiben Sie es überall gleich.");
                }
            }
        }
    }
}
