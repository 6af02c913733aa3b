package de.klimanetz.kind.network;

import de.klimanetz.model.Member;
import de.klimanetz.model.Network;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;

/** Compares the number of towns with the one that the network states. Skipped while files of Kommunen have errors. */
final class MissingMembers {

    private MissingMembers() {}

    static void find(Site site, Problems problems) {
        if (problems.hasErrorsIn("content/kommunen/")) {
            return;
        }
        Network network = site.network();
        long towns =
                site.all(Member.class).stream().filter(Member::isTownOfNetwork).count();
        if (towns != network.expectedMembers()) {
            problems.error(
                    network.place(),
                    "Zum Netzwerk gehören laut „mitglieder“ " + network.expectedMembers()
                            + " Städte und Gemeinden, in content/kommunen stehen " + towns + ".");
        }
    }
}
