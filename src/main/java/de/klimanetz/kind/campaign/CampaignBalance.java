package de.klimanetz.kind.campaign;

import de.klimanetz.kind.event.Turnout;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.Member;
import de.klimanetz.page.Fact;
import de.klimanetz.page.Facts;
import java.time.LocalDate;
import java.util.List;

/**
 * The results of a campaign so far, counted from its events. Unknown figures are left out, not zero; so are the
 * visitors of a campaign of more than a year, as the same people may come every year.
 */
final class CampaignBalance {

    private final Campaign campaign;
    private final long all;
    private final Turnout turnout;

    CampaignBalance(Campaign campaign, List<Event> events, LocalDate today) {
        this.campaign = campaign;
        this.all = events.stream().filter(Turnout::isReal).count();
        this.turnout = Turnout.of(events, today);
    }

    /** Returns the figures; empty until an event has taken place. */
    List<Fact> facts(List<Member> members) {
        int over = turnout.held().size();
        if (over == 0) {
            return List.of();
        }
        long organizers = turnout.held().stream()
                .map(Event::organizer)
                .filter(name -> !name.isEmpty())
                .distinct()
                .count();
        String state = over == all ? "" : ", davon " + over + " schon vorbei";
        return new Facts()
                .add("Termine", all + state)
                .add("Kommunen", turnout.includesWholeDistrict() ? "" : Turnout.share(turnout.towns(), members))
                .add("Veranstalter", organizers == 0 ? "" : String.valueOf(organizers))
                .add("Besuche", campaign.isShort() ? turnout.visitors() : "", "", turnout.note("Terminen"))
                .list();
    }
}
