package de.klimanetz.check;

import de.klimanetz.model.Area;
import de.klimanetz.model.EarlierAddress;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Reports earlier addresses that cannot redirect: there is a page, or two items claim the address. */
public final class EarlierAddresses {

    private EarlierAddresses() {}

    /** @param used the addresses of all pages of the site */
    public static void find(Site site, Collection<String> used, Problems problems) {
        List<EarlierAddress> all =
                site.moved().flatMap(item -> item.earlier().stream()).toList();
        if (!all.isEmpty()) {
            NavigableSet<String> taken = new TreeSet<>(used);
            site.files().forEach(path -> taken.add("/" + path));
            Area.reservedFolders().forEach(area -> taken.add("/" + area + "/"));
            all.forEach(earlier -> checkFree(earlier, taken, problems));
            checkOnce(all, problems);
        }
    }

    private static void checkOnce(List<EarlierAddress> all, Problems problems) {
        Map<String, EarlierAddress> seen = new HashMap<>();
        for (EarlierAddress earlier : all) {
            EarlierAddress first = seen.putIfAbsent(page(earlier), earlier);
            if (first != null) {
                problems.error(
                        earlier.place(),
                        "Die frühere Adresse „" + earlier.address() + "“ ist zweimal genannt, zuerst in "
                                + first.place()
                                + ". Sie kann nur zu einem Eintrag führen; löschen Sie eine der beiden.");
            }
        }
    }

    /** Web servers match redirects by prefix, so there may be no page below the address either. */
    private static void checkFree(EarlierAddress earlier, NavigableSet<String> used, Problems problems) {
        String nearest = used.ceiling(page(earlier));
        if (page(earlier).equals(nearest)) {
            problems.error(
                    earlier.place(),
                    "Unter der früheren Adresse „" + nearest
                            + "“ steht eine Seite. Löschen Sie die Adresse aus „frueher“, oder geben Sie der Seite eine andere.");
        } else if (nearest != null && nearest.startsWith(page(earlier))) {
            problems.error(
                    earlier.place(),
                    "Unterhalb der früheren Adresse „" + earlier.address() + "“ steht die Seite „" + nearest
                            + "“. Nennen Sie in „frueher“ die Adresse einer einzelnen Seite.");
        }
    }

    /** The two names of a page are one: {@code /termine/} and {@code /termine/index.html}. */
    private static String page(EarlierAddress earlier) {
        return earlier.address().replaceFirst("/index\\.html$", "/");
    }
}
