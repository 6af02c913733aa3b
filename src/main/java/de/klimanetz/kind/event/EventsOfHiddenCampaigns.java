package de.klimanetz.kind.event;

import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.Schedule;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.util.HashSet;
import java.util.Set;

/** Reports events whose schedule would disclose the dates of an unpublished campaign. */
final class EventsOfHiddenCampaigns {

    private EventsOfHiddenCampaigns() {}

    static void find(Site site, Problems problems) {
        Set<Campaign> visible = new HashSet<>(site.all(Campaign.class));
        for (Event event : site.all(Event.class)) {
            if (event.schedule() instanceof Schedule.WithinCampaign within && !visible.contains(within.campaign())) {
                check(event, within.campaign(), problems);
            }
        }
    }

    private static void check(Event event, Campaign campaign, Problems problems) {
        problems.error(
                event.place(),
                "„beginn: kampagne“ nennt die Tage von „" + campaign.title()
                        + "“, und die Kampagne ist noch nicht öffentlich. Schreiben Sie „beginn: offen“, oder veröffentlichen Sie die Kampagne.");
    }
}
