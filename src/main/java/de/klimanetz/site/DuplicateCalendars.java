package de.klimanetz.site;

import de.klimanetz.feed.FeedNames;
import de.klimanetz.kind.Output;
import de.klimanetz.kind.event.EventLists;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.Site;
import de.klimanetz.model.vocabulary.EventKind;
import de.klimanetz.problem.Problems;
import java.util.HashMap;
import java.util.Map;

/**
 * Reports items whose calendars would have the same address {@code /kalender/NAME.ics}. A number in the name would
 * avoid the conflict, but then an address would depend on other items and could change for subscribers.
 */
final class DuplicateCalendars {

    private DuplicateCalendars() {}

    static void find(Site site, Problems problems) {
        Map<String, String> owners =
                new HashMap<>(Map.of(EventLists.ALL_CALENDAR, "aller Termine", FeedNames.DEADLINES, "aller Fristen"));
        for (EventKind kind : EventKind.values()) {
            owners.put(kind.calendar(), "der Termine mit „art: " + kind.key() + "“");
        }
        for (Member member : site.all(Member.class)) {
            for (EventKind kind : EventKind.values()) {
                owners.put(
                        EventLists.calendar(member, kind),
                        "der Termine mit „art: " + kind.key() + "“ in " + member.title());
            }
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
