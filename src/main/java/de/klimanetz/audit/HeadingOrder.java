package de.klimanetz.audit;

import de.klimanetz.problem.Problems;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Reports empty headings, skipped levels, and pages without exactly one h1. */
final class HeadingOrder {

    private static final Set<String> LEVELS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private HeadingOrder() {}

    static void find(AuditedPage page, Problems problems) {
        List<Element> headings = page.elements().stream()
                .filter(element -> LEVELS.contains(element.normalName()))
                .toList();
        long titles = headings.stream()
                .filter(heading -> heading.normalName().equals("h1"))
                .count();
        if (titles != 1) {
            problems.error(page.place(), "Die Seite hat " + titles + " Überschriften der ersten Ebene statt einer.");
        }
        int level = 0;
        for (Element heading : headings) {
            int next = heading.normalName().charAt(1) - '0';
            if (next > level + 1) {
                problems.error(
                        page.place(),
                        "Vor der Überschrift „" + heading.text() + "“ (Ebene " + next + ") fehlt eine der Ebene "
                                + (next - 1) + ".");
            }
            if (heading.text().isBlank()) {
                problems.error(page.place(), "Eine Überschrift der Ebene " + next + " ist leer.");
            }
            level = next;
        }
    }
}
