package de.klimanetz.site;

import de.klimanetz.feed.FeedNames;
import de.klimanetz.kind.Output;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;

/**
 * Kommunen and campaigns called like a feed of the site itself: theirs, {@code /feeds/NAME.xml}, would have no address.
 * That no two of them have the same name is for {@link DuplicateCalendars}.
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
