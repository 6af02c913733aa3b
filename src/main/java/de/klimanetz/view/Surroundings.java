package de.klimanetz.view;

import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.News;
import de.klimanetz.model.Topic;
import java.util.List;

/** All of events and news that the pages of other items show. */
record Surroundings(Signposts signposts, Related related, Topics topics) {

    List<Event> eventsOf(Campaign campaign) {
        return related.eventsOfCampaign(campaign.slug());
    }

    List<News> newsOf(Campaign campaign) {
        return related.newsOfCampaign(campaign.slug());
    }

    /** One that there is. */
    Topic topic(String slug) {
        return topics.get(slug);
    }
}
