package de.klimanetz.kind.event;

import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Hints at events outside the period of their campaign, as the date is probably wrong. */
final class EventsOutsideCampaign {

    private EventsOutsideCampaign() {}

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
}
