package de.klimanetz.check;

import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.model.Page;
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

    private static final List<String> LEGAL_PAGES = List.of("impressum", "datenschutz", "barrierefreiheit");

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
        Set<String> pages = site.all(Page.class).stream().map(Page::slug).collect(Collectors.toSet());
        for (String page : LEGAL_PAGES) {
            if (!pages.contains(page)) {
                problems.error(
                        Place.of("content/" + ContentType.PAGE.folder() + "/" + page + ".adoc"),
                        "Die Seite fehlt oder ist ein Entwurf. Ohne sie darf die Website nicht öffentlich sein; "
                                + "solange bleibt in jbake.properties site.demo=true.");
            }
        }
    }
}
