package de.klimanetz.site;

import de.klimanetz.check.DuplicateAddresses;
import de.klimanetz.check.DuplicateIds;
import de.klimanetz.check.FutureDates;
import de.klimanetz.check.NotReadyForLive;
import de.klimanetz.check.ReusedIds;
import de.klimanetz.check.SimilarTopics;
import de.klimanetz.check.SiteCheck;
import de.klimanetz.check.VanishedPages;
import de.klimanetz.kind.series.UnlistedChanges;
import de.klimanetz.kind.series.VanishedMeetings;
import de.klimanetz.model.Publication;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the checks that need the whole site: the general ones and those of all kinds. */
public final class SiteChecks {

    private static final List<SiteCheck> ALL = Stream.concat(
                    Stream.of(
                            SiteCheck.onAnyDay(DuplicateIds::find),
                            SiteCheck.onAnyDay(DuplicateAddresses::find),
                            SiteCheck.onAnyDay(DuplicateCalendars::find),
                            SiteCheck.onAnyDay(NotReadyForLive::find),
                            FutureDates::find,
                            SiteCheck.onAnyDay(ReservedFeedNames::find),
                            SiteCheck.onAnyDay(SimilarTopics::find)),
                    Kinds.ALL.stream().flatMap(kind -> kind.checks().stream()))
            .toList();

    private SiteChecks() {}

    /** Runs all checks in parallel. None sees what another has found, so that the report is the same every time. */
    public static void run(Site site, LocalDate today, Problems problems) {
        ALL.parallelStream()
                .map(check -> {
                    Problems own = problems.copy();
                    check.find(site, today, own);
                    return own;
                })
                .toList()
                .forEach(own -> problems.add(own.all()));
    }

    /** Compares with the last publication. Requires a site without errors, since items with errors are missing. */
    public static void compare(Site site, Publication published, LocalDate today, Problems problems) {
        Map<String, Publication.Entry> before = published.entries().stream()
                .collect(Collectors.toMap(Publication.Entry::id, Function.identity(), (one, other) -> one));
        UnlistedChanges.find(site, published, today, problems);
        VanishedMeetings.find(site, published, today, problems);
        ReusedIds.find(site, before, problems);
        VanishedPages.find(site, before, problems);
    }
}
