package de.klimanetz.check;

import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reports what a site for the public must not have or must not lack: examples, and the legal pages (§ 5 DDG, Art. 13
 * GDPR, § 12b BGG and the laws of the Länder).
 */
public final class NotReadyForLive {

    private static final List<ContentType> LEGAL_PAGES =
            List.of(ContentType.IMPRINT, ContentType.PRIVACY, ContentType.ACCESSIBILITY);

    private NotReadyForLive() {}

    public static void find(Site site, Problems problems) {
        if (site.settings().demo()) {
            return;
        }
        site.items()
                .filter(Item::isExample)
                .forEach(
                        item -> problems.error(
                                item.place(),
                                "Das ist ein Beispiel, und mit site.demo=false ist die Website öffentlich. Löschen Sie die Datei."));
        Set<ContentType> types = site.items().map(Item::type).collect(Collectors.toSet());
        for (ContentType page : LEGAL_PAGES) {
            if (!types.contains(page)) {
                problems.error(
                        Place.of("content/" + page.onlyFile().orElseThrow()),
                        "Die Seite fehlt oder ist ein Entwurf. Ohne sie darf die Website nicht öffentlich sein; "
                                + "solange bleibt in jbake.properties site.demo=true.");
            }
        }
    }
}
