package de.klimanetz.check;

import de.klimanetz.model.Body;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;

/** Readers may ask where it comes from. */
final class ItemsWithoutSources {

    private ItemsWithoutSources() {}

    static void find(Site site, Problems problems) {
        site.items().filter(ItemsWithoutSources::needsSources).forEach(item -> {
            if (item.common().body().section(Body.SOURCES).isEmpty()) {
                problems.hint(
                        item.common().place(),
                        "Es steht keine Quelle dabei. Schreibweise: ein Abschnitt „== Quellen“ mit einer Liste von Links.");
            }
        });
    }

    private static boolean needsSources(Item item) {
        return !item.common().example() && item.type() != ContentType.PAGE;
    }
}
