package de.klimanetz.kind.network;

import de.klimanetz.map.MapDrawer;
import de.klimanetz.model.Member;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.util.Set;
import java.util.stream.Collectors;

/** Reports areas of the map that belong to no Kommune. */
final class UnknownAreas {

    private UnknownAreas() {}

    static void find(Site site, Problems problems) {
        site.network().map().ifPresent(map -> check(map, site, problems));
    }

    private static void check(String map, Site site, Problems problems) {
        Place place = site.network().place();
        Set<String> members = site.all(Member.class).stream().map(Member::ags).collect(Collectors.toSet());
        for (String ags : new MapDrawer(map).keys()) {
            if (!members.contains(ags) && !problems.hasErrorsIn("content/kommunen/")) {
                problems.error(
                        place, "Die Karte zeigt den Gemeindeschlüssel " + ags + ", den keine Kommune unter „ags“ hat.");
            }
        }
    }
}
