package de.klimanetz.site;

import de.klimanetz.feed.FeedNames;
import de.klimanetz.kind.Output;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;

/**
 * Reports Kommunen, campaigns and series whose feed {@code /feeds/NAME.xml} would have the address of a feed of the site. Equal
 * names of two items are reported by {@link DuplicateCalendars}.
 */
final class ReservedFeedNames {

    private ReservedFeedNames() {}

    static void find(Site site, Problems problems) {
        site.items()
                .filter(item -> Kinds.of(item).outputs().contains(Output.FEED))
                .filter(item -> FeedNames.isReserved(item.slug()))
                .forEach(item -> problems.error(
                        item.place(),
                        "Der Name „" + item.slug()
                                + "“ gehört einem Feed der Website. Geben Sie der Datei einen anderen Namen."));
    }
}
