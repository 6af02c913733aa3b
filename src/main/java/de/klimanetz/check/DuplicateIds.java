package de.klimanetz.check;

import de.klimanetz.model.Item;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.util.HashMap;
import java.util.Map;

/** Reports items with the same id. Calendars and feeds identify an item by its id. */
public final class DuplicateIds {

    private DuplicateIds() {}

    public static void find(Site site, Problems problems) {
        Map<String, Item> seen = new HashMap<>();
        site.items().forEach(item -> {
            Item first = seen.putIfAbsent(item.id(), item);
            if (first != null) {
                problems.error(
                        item.place(),
                        "Die Kennung „" + item.id() + "“ steht auch in "
                                + first.place().file()
                                + ". Vergeben Sie im neueren der beiden Einträge eine andere.");
            }
        });
    }
}
