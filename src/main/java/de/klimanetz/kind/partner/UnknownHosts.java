package de.klimanetz.kind.partner;

import de.klimanetz.model.Event;
import de.klimanetz.model.Site;
import de.klimanetz.page.Names;
import de.klimanetz.problem.Problems;
import de.klimanetz.problem.Suggestion;

/**
 * Hints at hosts that are no organisation of the site, since a slip in the name leads nowhere. Events of other networks
 * have hosts that need not be known here.
 */
final class UnknownHosts {

    private UnknownHosts() {}

    static void find(Site site, Problems problems) {
        Names names = Names.of(site);
        site.all(Event.class).stream()
                .filter(event -> !event.isMeeting() && event.hosting().network().isEmpty())
                .filter(event -> !event.hosting().host().isEmpty())
                .filter(event -> !names.areIn(event.hosting().host()))
                .forEach(event -> problems.hint(
                        event.place(),
                        "Der Gastgeber „" + event.hosting().host() + "“ ist weder eine Kommune noch ein Partner dieser "
                                + "Website."
                                + Suggestion.didYouMean(event.hosting().host(), names.all())
                                + " Ein neuer Partner bekommt eine Datei in content/partner."));
    }
}
