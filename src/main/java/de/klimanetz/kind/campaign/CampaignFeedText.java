package de.klimanetz.kind.campaign;

import de.klimanetz.feed.FeedText;
import de.klimanetz.model.Campaign;
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;
import java.util.List;

/** The feed text of a campaign: its period. */
record CampaignFeedText() implements FeedText<Campaign> {

    @Override
    public List<String> facts(Campaign campaign) {
        return List.of("Zeitraum: " + GermanDates.period(campaign.from(), campaign.to()));
    }

    @Override
    public LocalDate about(Campaign campaign, LocalDate published) {
        return campaign.from().first();
    }
}
