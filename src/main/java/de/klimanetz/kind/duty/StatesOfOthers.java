package de.klimanetz.kind.duty;

import de.klimanetz.model.Member;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.util.function.Predicate;

/** Finds states of Kommunen that the duty does not mean. They would be on no page. */
final class StatesOfOthers {

    private StatesOfOthers() {}

    static void find(Site site, Problems problems) {
        for (Duty duty : site.all(Duty.class)) {
            site.all(Member.class).stream()
                    .filter(Predicate.not(duty::obliges))
                    .forEach(member -> duty.step(member)
                            .ifPresent(step -> problems.error(
                                    step.place(),
                                    "Für „" + member.title() + "“ gilt die Pflicht nicht: In „betrifft“ steht „"
                                            + duty.obliged().key()
                                            + "“. Löschen Sie die Zeile, oder berichtigen Sie „betrifft“.")));
        }
    }
}
