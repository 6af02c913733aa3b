package de.klimanetz.check;

import de.klimanetz.model.Network;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;

/** The network says how many towns belong to it. Towns whose files have errors are not counted before these are mended. */
final class MissingMembers {

    private MissingMembers() {}

    static void find(Site site, Problems problems) {
        if (problems.hasErrorsIn("content/kommunen/")) {
            return;
        }
        Network network = site.network();
        long towns = site.members().stream()
                .filter(member -> !member.isDistrict() && member.left().isEmpty())
                .count();
        if (towns != network.expectedMembers()) {
            problems.error(
                    network.common().place(),
                    "Zum Netzwerk gehören laut „mitglieder“ " + network.expectedMembers()
                            + " Städte und Gemeinden, in content/kommunen stehen " + towns + ".");
        }
    }
}
