package de.klimanetz.check;

import de.klimanetz.model.Publication;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All checks of the site as a whole. */
public final class Checks {

    private static final List<BiConsumer<Site, Problems>> ALL = List.of(
            DuplicateIds::find,
            DuplicateAddresses::find,
            DuplicateCalendars::find,
            ReservedFeedNames::find,
            MissingMembers::find,
            UnfitMap::find,
            EventsOutsideCampaign::find,
            EventsOfHiddenCampaigns::find,
            UntoldChanges::find,
            ExamplesOfNoMeasure::find,
            SimilarTopics::find);

    private Checks() {}

    /** Compares with what was published last. Only a site without errors has all its items, so those come first. */
    public static void compare(Site site, Publication published, Problems problems) {
        Map<String, Publication.Entry> before = published.entries().stream()
                .collect(Collectors.toMap(Publication.Entry::id, Function.identity(), (one, other) -> one));
        SilentChanges.find(site, before, problems);
        ReusedIds.find(site, before, problems);
        VanishedPages.find(site, before, problems);
    }

    public static void run(Site site, LocalDate today, Problems problems) {
        ALL.parallelStream().forEach(check -> check.accept(site, problems));
        StaleFigures.find(site, today, problems);
    }
}
