package de.klimanetz.check;

import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.model.Publication;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reports ids that are reused for another type, and published items whose id has changed. */
public final class ReusedIds {

    private ReusedIds() {}

    /** @param before the entries of the last publication, by id */
    public static void find(Site site, Map<String, Publication.Entry> before, Problems problems) {
        Set<String> ids = site.items().map(Item::id).collect(Collectors.toSet());
        Map<String, Publication.Entry> byAddress = before.values().stream()
                .collect(Collectors.toMap(Publication.Entry::address, Function.identity(), (one, other) -> one));
        site.items().forEach(item -> {
            Optional<Publication.Entry> sameId = Optional.ofNullable(before.get(item.id()));
            sameId.filter(entry -> !entry.type().equals(item.type().key()))
                    .filter(entry -> !entry.address().equals(item.address()))
                    .ifPresent(entry -> reportReuse(item, entry, problems));
            if (sameId.isEmpty()) {
                Optional.ofNullable(byAddress.get(item.address()))
                        .filter(entry -> !ids.contains(entry.id()))
                        .ifPresent(entry -> reportRenaming(item, entry, problems));
            }
        });
    }

    private static void reportReuse(Item item, Publication.Entry entry, Problems problems) {
        problems.error(
                item.place(),
                "Die Kennung „" + item.id() + "“ gehört schon zu „" + entry.title() + "“ (" + label(entry.type())
                        + "). Kennungen werden nie wieder verwendet. Vergeben Sie hier eine neue.");
    }

    private static void reportRenaming(Item item, Publication.Entry entry, Problems problems) {
        problems.error(
                item.place(),
                "Die Kennung ist „" + item.id() + "“, veröffentlicht war „" + entry.id()
                        + "“. Kalender und Feeds hielten das für einen anderen Eintrag. Schreibweise: :id: "
                        + entry.id());
    }

    private static String label(String type) {
        return Arrays.stream(ContentType.values())
                .filter(known -> known.key().equals(type))
                .map(ContentType::label)
                .findFirst()
                .orElse(type);
    }
}
