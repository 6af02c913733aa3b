package de.klimanetz.kind.group;

import de.klimanetz.model.Member;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;

/** Compares the members of groups with the number that they state. Skipped while files of Kommunen have errors. */
final class MiscountedMembers {

    private MiscountedMembers() {}

    static void find(Site site, Problems problems) {
        if (problems.hasErrorsIn("content/kommunen/")) {
            return;
        }
        for (WorkingGroup group : site.all(WorkingGroup.class)) {
            long members = site.all(Member.class).stream().filter(group::has).count();
            group.expected()
                    .filter(stated -> stated != members)
                    .ifPresent(stated -> problems.error(
                            group.membersPlace(),
                            "Zur Gruppe „" + group.title() + "“ gehören laut „zahl-mitglieder“ " + stated
                                    + " Kommunen, " + (group.everyone() ? "im Netzwerk sind " : "genannt sind ")
                                    + members + ". Berichtigen Sie die Zahl oder die Liste der Kommunen."));
        }
    }
}
