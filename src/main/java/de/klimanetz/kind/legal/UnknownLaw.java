package de.klimanetz.kind.legal;

import de.klimanetz.model.Member;
import de.klimanetz.model.Site;
import de.klimanetz.model.legal.Accessibility;
import de.klimanetz.model.legal.LandLaw;
import de.klimanetz.model.legal.LegalPage;
import de.klimanetz.model.legal.Privacy;
import de.klimanetz.model.vocabulary.Land;
import de.klimanetz.problem.Problems;
import java.util.List;
import java.util.Optional;

/** Reports what must be written by hand for a Land whose law the program does not know. */
final class UnknownLaw {

    private UnknownLaw() {}

    static void find(Site site, Problems problems) {
        Optional<Land> land = LandLaw.land(site.all(Member.class));
        if (site.settings().demo() || land.flatMap(LandLaw::of).isPresent()) {
            return;
        }
        String where = land.map(known -> "Für " + known.label()).orElse("Für dieses Land");
        site.all(Privacy.class).forEach(page -> report(page, page.dependingOnLand(), where, problems));
        site.all(Accessibility.class).forEach(page -> report(page, page.dependingOnLand(), where, problems));
    }

    private static void report(LegalPage page, List<String> missing, String where, Problems problems) {
        if (!missing.isEmpty()) {
            problems.error(
                    page.place(),
                    where
                            + " kennt Klimanetz das Recht nicht. Fragen Sie bitte Ihre Rechtsabteilung, und ergänzen Sie: "
                            + String.join(", ", missing) + ". Schreibweise: :" + missing.get(0) + ": …");
        }
    }
}
