package de.klimanetz.kind.partner;

import de.klimanetz.model.Organisation;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.util.HashMap;
import java.util.Map;

/** Finds names that two organisations have: nobody could tell to whom a link should lead. */
final class SharedNames {

    private SharedNames() {}

    static void find(Site site, Problems problems) {
        Map<String, Organisation> byName = new HashMap<>();
        site.items()
                .filter(Organisation.class::isInstance)
                .map(Organisation.class::cast)
                .forEach(organisation -> organisation.names().stream()
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .forEach(name -> {
                            Organisation other = byName.putIfAbsent(name, organisation);
                            if (other != null) {
                                problems.error(
                                        organisation.place(),
                                        "Den Namen „" + name + "“ hat auch "
                                                + other.place().file()
                                                + ". Nehmen Sie ihn in einer der beiden Dateien aus „namen“ heraus oder "
                                                + "ändern Sie den Titel.");
                            }
                        }));
    }
}
