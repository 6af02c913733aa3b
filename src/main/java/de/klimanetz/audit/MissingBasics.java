package de.klimanetz.audit;

import de.klimanetz.problem.Problems;
import java.util.List;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What every page needs so that people, screen readers and search engines find their way. */
final class MissingBasics {

    private record Need(Evaluator elements, String name) {

        Need(String selector, String name) {
            this(Selector.evaluatorOf(selector), name);
        }
    }

    private static final List<Need> NEEDED = List.of(
            new Need("html[lang~=[a-z]{2}]", "die Sprache (lang)"),
            new Need("head > title:not(:empty)", "der Titel"),
            new Need("head > meta[name=description][content~=.+]", "die Beschreibung"),
            new Need("body > header", "der Kopf (header)"),
            new Need("nav[aria-label]", "die Navigation (nav)"),
            new Need("main[id]", "der Hauptteil (main)"),
            new Need("body > footer", "der Fuß (footer)"),
            new Need("body > a[href^=#]", "der Sprunglink zum Inhalt"));

    private MissingBasics() {}

    static void find(AuditedPage page, Problems problems) {
        for (Need need : NEEDED) {
            if (page.document().selectFirst(need.elements()) == null) {
                problems.error(page.place(), "Der Seite fehlt " + need.name() + ".");
            }
        }
    }
}
