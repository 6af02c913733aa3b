package de.klimanetz.kind.legal;

import de.klimanetz.model.Site;
import de.klimanetz.model.legal.Accessibility;
import de.klimanetz.model.legal.Conformity;
import de.klimanetz.problem.Problems;
import java.util.Optional;

/** Reports an accessibility statement whose result does not fit its list of barriers. */
final class ContradictoryStatement {

    private ContradictoryStatement() {}

    static void find(Site site, Problems problems) {
        for (Accessibility page : site.all(Accessibility.class)) {
            boolean hasBarriers = !page.barriers().isEmpty();
            if (page.status().equals(Optional.of(Conformity.FULL)) && hasBarriers) {
                problems.error(
                        page.place(),
                        "Die Erklärung sagt „vollstaendig“, nennt aber unter „" + AccessibilityFields.BARRIERS
                                + "“ Mängel. Schreibweise: :vereinbarkeit: teilweise");
            }
            if (page.status().filter(status -> status != Conformity.FULL).isPresent() && !hasBarriers) {
                problems.error(
                        page.place(),
                        "Die Erklärung sagt „" + page.status().get().key()
                                + "“, aber nicht, was nicht barrierefrei ist. Schreibweise: ein Abschnitt „== "
                                + AccessibilityFields.BARRIERS
                                + "“ mit einer Tabelle, deren erste Zeile lautet: | Inhalt | Grund | Alternative");
            }
            page.assessment()
                    .created()
                    .filter(created -> page.assessment()
                            .reviewed()
                            .filter(created::isAfter)
                            .isPresent())
                    .ifPresent(
                            created -> problems.error(
                                    page.place(),
                                    "Die Erklärung ist nach „geprueft“ erst „erstellt“ worden. Bitte prüfen Sie die beiden Tage."));
        }
    }
}
