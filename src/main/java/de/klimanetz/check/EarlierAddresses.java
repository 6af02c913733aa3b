package de.klimanetz.check;

import de.klimanetz.model.EarlierAddress;
import de.klimanetz.model.Item;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Earlier addresses that cannot lead anywhere, since a page is there or two items claim them. */
public final class EarlierAddresses {

    private EarlierAddresses() {}

    /** @param used the addresses of all pages of the site */
    public static void find(Site site, Collection<String> used, Problems problems) {
        NavigableSet<String> sorted = new TreeSet<>(used);
        site.files().forEach(path -> sorted.add("/" + path));
        DuplicateAddresses.OTHERS.forEach(area -> sorted.add("/" + area + "/"));
        Map<String, EarlierAddress> seen = new HashMap<>();
        site.items()
                .map(Item::common)
                .forEach(common -> common.earlier().forEach(earlier -> {
                    EarlierAddress first = seen.putIfAbsent(earlier.address(), earlier);
                    if (first != null) {
                        problems.error(
                                earlier.place(),
                                "Die frühere Adresse „" + earlier.address() + "“ ist zweimal genannt, zuerst in "
                                        + first.place()
                                        + ". Sie kann nur zu einem Eintrag führen; löschen Sie eine der beiden.");
                    }
                    checkFree(earlier, sorted, problems);
                }));
    }

    /** The rules of web servers go by the beginning of an address, so nothing may lie below it either. */
    private static void checkFree(EarlierAddress earlier, NavigableSet<String> used, Problems problems) {
        String nearest = used.ceiling(earlier.address());
        if (earlier.address().equals(nearest)) {
            problems.error(
                    earlier.place(),
                    "Unter der früheren Adresse „" + nearest
                            + "“ steht eine Seite. Löschen Sie die Adresse aus „frueher“, oder geben Sie der Seite eine andere.");
        } else if (nearest != null && nearest.startsWith(earlier.address())) {
            problems.error(
                    earlier.place(),
                    "Unterhalb der früheren Adresse „" + earlier.address() + "“ steht die Seite „" + nearest
                            + "“. Nennen Sie in „frueher“ die Adresse einer einzelnen Seite.");
        }
    }
}
