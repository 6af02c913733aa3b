package de.klimanetz.kind.event;

import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.Schedule;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds events whose days do not fit the campaign they name. */
final class EventsAgainstCampaign {

    private EventsAgainstCampaign() {}

    /** Hints at events outside the period of their campaign, as the date is probably wrong. */
    static void find(Site site, Problems problems) {
        Map<String, Campaign> campaigns =
                site.all(Campaign.class).stream().collect(Collectors.toMap(Campaign::slug, Function.identity()));
        for (Event event : site.all(Event.class)) {
            event.campaign().map(campaigns::get).ifPresent(campaign -> check(event, campaign, problems));
        }
    }

    private static void check(Event event, Campaign campaign, Problems problems) {
        LocalDate latest = event.schedule().last().orElse(campaign.from().first());
        LocalDate earliest = event.schedule().first().orElse(latest);
        boolean before = latest.isBefore(campaign.from().first());
        boolean after = campaign.to().map(end -> earliest.isAfter(end.last())).orElse(false);
        if (before || after) {
            problems.hint(
                    event.place(),
                    "Der Termin liegt außerhalb der Kampagne „" + campaign.title() + "“. Stimmt das Datum?");
        }
    }

    /** Reports events whose schedule would disclose the dates of an unpublished campaign. */
    static void findInHidden(Site site, Problems problems) {
        Set<Campaign> visible = new HashSet<>(site.all(Campaign.class));
        for (Event event : site.all(Event.class)) {
            if (event.schedule() instanceof Schedule.WithinCampaign within && !visible.contains(within.campaign())) {
                reportHidden(event, within.campaign(), problems);
            }
        }
    }

    private static void reportHidden(Event event, Campaign campaign, Problems problems) {
        problems.error(
                event.place(),
                "„beginn: kampagne“ nennt die Tage von „" + campaign.title()
                        + "“, und die Kampagne ist noch nicht öffentlich. Schreiben Sie „beginn: offen“, oder veröffentlichen Sie die Kampagne.");
    }
}
