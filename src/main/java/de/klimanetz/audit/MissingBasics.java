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

    private static final List<Need> ALWAYS = List.of(
            new Need("html[lang~=[a-z]{2}]", "die Sprache (lang)"),
            new Need("head > title:not(:empty)", "der Titel"),
            new Need("head > meta[name=description][content~=.+]", "die Beschreibung"));

    private static final List<Need> TO_STAY = List.of(
            new Need("body > header", "der Kopf (header)"),
            new Need("nav[aria-label]", "die Navigation (nav)"),
            new Need("main[id]", "der Hauptteil (main)"),
            new Need("body > footer", "der Fuß (footer)"),
            new Need("body > a[href^=#]", "der Sprunglink zum Inhalt"));

    /** Nobody stays on a page that leads on at once. */
    private static final Evaluator LEADING_ON = Selector.evaluatorOf("head > meta[http-equiv=refresh][content^=0;]");

    /** What stands inside a page of others, and so opens all links outside of its frame, has theirs around it. */
    private static final Evaluator FRAMED = Selector.evaluatorOf("head > base[target=_top]");

    private static final List<Need> IN_FRAMES = List.of(
            new Need("main", "der Hauptteil (main)"),
            new Need("head > link[rel=canonical]", "die Adresse der Seite, die sie wiederholt (canonical)"),
            new Need("head > meta[name=robots][content=noindex]", "das Verbot für Suchmaschinen (noindex)"));

    private MissingBasics() {}

    static void find(AuditedPage page, Problems problems) {
        find(ALWAYS, page, problems);
        if (page.document().selectFirst(FRAMED) != null) {
            find(IN_FRAMES, page, problems);
        } else if (page.document().selectFirst(LEADING_ON) == null) {
            find(TO_STAY, page, problems);
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
