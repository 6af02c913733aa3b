package de.klimanetz.check;

import de.klimanetz.model.ContentType;
import de.klimanetz.model.Page;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Addresses that belong to the site itself, now or with a later version: an item must not take them. */
final class DuplicateAddresses {

    static final Set<String> OTHERS = Set.of(
            "assets",
            "bilder",
            "dokumente",
            "feeds",
            "kalender",
            "daten",
            "einbetten",
            "transfer",
            "suche",
            "stichworte",
            "projekte",
            "partner",
            "gruppen",
            "markt",
            "fragen",
            "abonnieren");

    private DuplicateAddresses() {}

    static void find(Site site, Problems problems) {
        Set<String> folders =
                Arrays.stream(ContentType.values()).map(ContentType::folder).collect(Collectors.toSet());
        for (Page page : site.pages()) {
            if (folders.contains(page.slug()) || OTHERS.contains(page.slug())) {
                problems.error(
                        page.common().place(),
                        "Die Adresse /" + page.slug()
                                + "/ gehört einem Bereich der Website. Geben Sie der Datei einen anderen Namen.");
            }
        }
    }
}
