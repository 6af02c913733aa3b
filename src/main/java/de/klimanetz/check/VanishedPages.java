package de.klimanetz.check;

import de.klimanetz.model.ContentType;
import de.klimanetz.model.EarlierAddress;
import de.klimanetz.model.Item;
import de.klimanetz.model.Publication;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reports published addresses of items that now have neither a page nor a redirect. */
public final class VanishedPages {

    private VanishedPages() {}

    /** @param before the entries of the last publication, by id */
    public static void find(Site site, Map<String, Publication.Entry> before, Problems problems) {
        Map<String, Item> items = new HashMap<>();
        Set<String> addresses = new HashSet<>();
        site.items().forEach(item -> {
            items.put(item.id(), item);
            addresses.add(item.address());
            item.earlier().stream().map(EarlierAddress::address).forEach(addresses::add);
        });
        for (Publication.Entry entry : before.values()) {
            if (entry.address().contains("#")) {
                // A meeting is a part of the page of its series.
                continue;
            }
            Stream.concat(Stream.of(entry.address()), entry.earlier().stream())
                    .filter(address -> !addresses.contains(address))
                    .forEach(address -> report(address, entry, items, problems));
        }
    }

    private static void report(String address, Publication.Entry entry, Map<String, Item> items, Problems problems) {
        Item item = items.get(entry.id());
        if (item == null) {
            problems.error(
                    formerFile(entry),
                    "Die Seite „" + address + "“ („" + entry.title() + "“) war veröffentlicht und fehlt jetzt. "
                            + "Holen Sie die Datei zurück, oder nennen Sie die Adresse in dem Eintrag, der an ihre "
                            + "Stelle tritt. Schreibweise: :frueher: " + address);
        } else {
            problems.error(
                    item.place(),
                    "Die Adresse „" + address + "“ war veröffentlicht, und wer sie kennt, findet jetzt nichts mehr. "
                            + "Schreibweise: :frueher: " + address);
        }
    }

    /** Derives the source file from an address. Static pages are at the root of the site, all others in a folder. */
    private static Place formerFile(Publication.Entry entry) {
        String path = entry.address().replaceAll("^/|/$", "");
        boolean inFolder = Arrays.stream(ContentType.values()).anyMatch(type -> path.startsWith(type.folder() + "/"));
        return Place.of("content/" + (inFolder ? "" : ContentType.PAGE.folder() + "/") + path + ".adoc");
    }
}
