package de.klimanetz.check;

import de.klimanetz.model.Area;
import de.klimanetz.model.Page;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.util.Set;

/** Reports static pages whose slug is a reserved folder, see {@link Area#reservedFolders()}. */
public final class DuplicateAddresses {

    private DuplicateAddresses() {}

    public static void find(Site site, Problems problems) {
        Set<String> reserved = Area.reservedFolders();
        for (Page page : site.all(Page.class)) {
            if (reserved.contains(page.slug())) {
                problems.error(
                        page.place(),
                        "Die Adresse /" + page.slug()
                                + "/ gehört einem Bereich der Website. Geben Sie der Datei einen anderen Namen.");
            }
        }
    }
}
