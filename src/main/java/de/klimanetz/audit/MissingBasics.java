package de.klimanetz.audit;

import de.klimanetz.problem.Problems;
import java.util.List;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Reports missing metadata, landmarks and skip links. */
final class MissingBasics {

    private record Need(Evaluator elements, String name) {

        Need(String selector, String name) {
            this(Selector.evaluatorOf(selector), name);
        }
    }

    private static final List<Need> ALL_PAGES = List.of(
            new Need("html[lang~=[a-z]{2}]", "die Sprache (lang)"),
            new Need("head > title:not(:empty)", "der Titel"),
            new Need("head > meta[name=description][content~=.+]", "die Beschreibung"));

    private static final List<Need> REGULAR_PAGES = List.of(
            new Need("body > header", "der Kopf (header)"),
            new Need("nav[aria-label]", "die Navigation (nav)"),
            new Need("main[id]", "der Hauptteil (main)"),
            new Need("body > footer", "der Fuß (footer)"),
            new Need("body > a[href^=#]", "der Sprunglink zum Inhalt"));

    /** Redirect pages need no landmarks, since readers do not see them. */
    private static final Evaluator REDIRECT = Selector.evaluatorOf("head > meta[http-equiv=refresh][content^=0;]");

    /** Embedded pages open links outside of their frame; the landmarks are in the embedding page. */
    private static final Evaluator EMBEDDED = Selector.evaluatorOf("head > base[target=_top]");

    private static final List<Need> EMBEDDED_PAGES = List.of(
            new Need("main", "der Hauptteil (main)"),
            new Need("head > link[rel=canonical]", "die Adresse der Seite, die sie wiederholt (canonical)"),
            new Need("head > meta[name=robots][content=noindex]", "das Verbot für Suchmaschinen (noindex)"));

    private MissingBasics() {}

    static void find(AuditedPage page, Problems problems) {
        find(ALL_PAGES, page, problems);
        if (page.document().selectFirst(EMBEDDED) != null) {
            find(EMBEDDED_PAGES, page, problems);
        } else if (page.document().selectFirst(REDIRECT) == null) {
            find(REGULAR_PAGES, page, problems);
        }
    }

    private static void find(List<Need> needed, AuditedPage page, Problems problems) {
        for (Need need : needed) {
            if (page.document().selectFirst(need.elements()) == null) {
                problems.error(page.place(), "Der Seite fehlt " + need.name() + ".");
            }
        }
    }
}
