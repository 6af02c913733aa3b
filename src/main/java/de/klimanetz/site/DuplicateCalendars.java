package de.klimanetz.site;

import de.klimanetz.kind.Output;
import de.klimanetz.model.Item;
import de.klimanetz.model.Site;
import de.klimanetz.model.vocabulary.EventKind;
import de.klimanetz.problem.Problems;
import java.util.HashMap;
import java.util.Map;

/**
 * Calendars of the same name. All lie in one folder, {@code /kalender/NAME.ics}, and are named after what they are of. A
 * clash is an error, since an address that dodged it would hang on other items and one day lead subscribers astray.
 */
final class DuplicateCalendars {

    private DuplicateCalendars() {}

    static void find(Site site, Problems problems) {
        Map<String, String> owners = new HashMap<>(Map.of("alle", "aller Termine"));
        for (EventKind kind : EventKind.values()) {
            owners.put(kind.calendar(), "der Termine mit „art: " + kind.key() + "“");
        }
        site.items()
                .filter(item -> Kinds.of(item).outputs().contains(Output.CALENDAR))
                .forEach(item -> {
                    String owner = owners.putIfAbsent(item.slug(), owner(item));
                    if (owner != null) {
                        problems.error(
                                item.place(),
                                "Der Name „" + item.slug() + "“ gehört dem Kalender " + owner
                                        + ". Geben Sie der Datei einen anderen Namen.");
                    }
                });
    }

    private static String owner(Item item) {
        return "von „" + item.title() + "“ (" + item.place().file() + ")";
    }
}
