package de.klimanetz.kind.neighbour;

import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds networks that stand above themselves, directly or by others. */
final class NetworksInACircle {

    private NetworksInACircle() {}

    static void find(Site site, Problems problems) {
        List<Neighbour> networks = site.all(Neighbour.class);
        for (Neighbour network : networks) {
            if (isAbove(network.slug(), network.slug(), networks, new HashSet<>())) {
                problems.error(
                        network.abovePlace(),
                        "„" + network.title() + "“ nennt in „uebergeordnet“ ein Netzwerk, das selbst unter ihm steht: "
                                + String.join(", ", network.above())
                                + ". Löschen Sie die Angabe beim größten dieser Netzwerke.");
            }
        }
    }

    private static boolean isAbove(String wanted, String slug, List<Neighbour> networks, Set<String> seen) {
        return networks.stream()
                .filter(network -> network.slug().equals(slug))
                .flatMap(network -> network.above().stream())
                .anyMatch(above -> above.equals(wanted) || seen.add(above) && isAbove(wanted, above, networks, seen));
    }
}
