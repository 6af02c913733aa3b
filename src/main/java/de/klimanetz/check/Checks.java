package de.klimanetz.check;

import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.util.List;
import java.util.function.BiConsumer;

/** All checks of the site as a whole. */
public final class Checks {

    private static final List<BiConsumer<Site, Problems>> ALL = List.of(
            DuplicateIds::find,
            DuplicateAddresses::find,
            DuplicateCalendars::find,
            MissingMembers::find,
            UnfitMap::find,
            EventsOutsideCampaign::find,
            EventsOfHiddenCampaigns::find,
            ItemsWithoutSources::find,
            SimilarTopics::find);

    private Checks() {}

    public static void run(Site site, Problems problems) {
        ALL.forEach(check -> check.accept(site, problems));
    }
}
