package de.klimanetz.kind.partner;

import de.klimanetz.model.Event;
import de.klimanetz.model.Organisation;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import de.klimanetz.problem.Suggestion;
import java.util.List;

/**
 * Hints at hosts that are no organisation of the site, since a slip in the name leads nowhere. Events of other networks
 * have hosts that need not be known here.
 */
final class UnknownHosts {

    private UnknownHosts() {}

    static void find(Site site, Problems problems) {
        List<String> names = site.items()
                .filter(Organisation.class::isInstance)
                .flatMap(item -> ((Organisation) item).names().stream())
                .filter(name -> !name.isBlank())
                .toList();
        site.all(Event.class).stream()
                .filter(event -> !event.isMeeting() && event.hosting().network().isEmpty())
                .filter(event -> !event.hosting().host().isEmpty())
                .filter(event -> names.stream().noneMatch(event.hosting().host()::contains))
                .forEach(event -> problems.hint(
                        event.place(),
                        "Der Gastgeber „" + event.hosting().host() + "“ ist weder eine Kommune noch ein Partner dieser "
                                + "Website."
                                + Suggestion.didYouMean(event.hosting().host(), names)
                                + " Ein neuer Partner bekommt eine Datei in content/partner."));
    }
}
