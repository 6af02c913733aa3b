package de.klimanetz.audit;

import de.klimanetz.problem.Problems;
import java.util.Map;

/** What every page needs so that people, screen readers and search engines find their way. */
final class MissingBasics {

    private static final Map<String, String> NEEDED = Map.of(
            "html[lang~=[a-z]{2}]", "die Sprache (lang)",
            "head > title:not(:empty)", "der Titel",
            "head > meta[name=description][content~=.+]", "die Beschreibung",
            "body > header", "der Kopf (header)",
            "nav[aria-label]", "die Navigation (nav)",
            "main[id]", "der Hauptteil (main)",
            "body > footer", "der Fuß (footer)",
            "body > a[href^=#]", "der Sprunglink zum Inhalt");

    private MissingBasics() {}

    static void find(AuditedPage page, Problems problems) {
        NEEDED.forEach((selector, name) -> {
            if (page.document().select(selector).isEmpty()) {
                problems.error(page.place(), "Der Seite fehlt " + name + ".");
            }
        });
    }
}
