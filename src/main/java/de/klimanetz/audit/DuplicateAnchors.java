package de.klimanetz.audit;

import de.klimanetz.problem.Problems;
import java.util.HashSet;
import java.util.Set;

/** Reports ids that a page contains more than once. */
final class DuplicateAnchors {

    private DuplicateAnchors() {}

    static void find(AuditedPage page, Problems problems) {
        Set<String> seen = new HashSet<>();
        page.elementsWith("id").forEach(element -> {
            if (!seen.add(element.id())) {
                problems.error(
                        page.placeOf("= " + element.text()),
                        "Die Sprungmarke „" + element.id() + "“ gibt es auf der Seite zweimal. "
                                + "Geben Sie der Überschrift „" + element.text() + "“ andere Worte.");
            }
        });
    }
}
