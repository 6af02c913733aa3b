package de.klimanetz.kind.legal;

import de.klimanetz.model.Site;
import de.klimanetz.model.legal.LegalPage;
import de.klimanetz.problem.Problems;

/** Reports what a legal page of a site for the public lacks. A demonstration shows what is to be filled in. */
final class IncompleteLegalPages {

    private IncompleteLegalPages() {}

    static void find(Site site, Problems problems) {
        if (site.settings().demo()) {
            return;
        }
        site.items()
                .filter(LegalPage.class::isInstance)
                .map(LegalPage.class::cast)
                .filter(page -> !page.missing().isEmpty())
                .forEach(page -> problems.error(
                        page.place(),
                        "Mit site.demo=false ist die Website öffentlich, und hier fehlt noch, im Kopf der Datei oder im "
                                + "Formular der Vorschau: "
                                + String.join(", ", page.missing()) + ". Schreibweise: :"
                                + page.missing().get(0) + ": …"));
    }
}
