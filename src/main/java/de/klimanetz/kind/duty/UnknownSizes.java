package de.klimanetz.kind.duty;

import de.klimanetz.model.Member;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;

/** Hints at Kommunen whose deadline depends on a population that is not given. */
final class UnknownSizes {

    private UnknownSizes() {}

    static void find(Site site, Problems problems) {
        for (Duty duty : site.all(Duty.class)) {
            site.all(Member.class).stream()
                    .filter(duty::dependsOnUnknownSize)
                    .forEach(member -> problems.hint(
                            member.place(),
                            "Tragen Sie „einwohner“ ein: Davon hängt ab, welche Frist für „" + duty.title()
                                    + "“ gilt."));
        }
    }
}
