package de.klimanetz.check;

import de.klimanetz.model.Campaign;
import de.klimanetz.model.FeedNames;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.util.stream.Stream;

/**
 * Kommunen and campaigns called like a feed of the site itself: theirs, {@code /feeds/NAME.xml}, would have no address.
 * That no two of them have the same name is for {@link DuplicateCalendars}.
 */
final class ReservedFeedNames {

    private ReservedFeedNames() {}

    static void find(Site site, Problems problems) {
        Stream.<Item>concat(site.all(Member.class).stream(), site.all(Campaign.class).stream())
                .filter(item -> FeedNames.isReserved(item.slug()))
                .forEach(item -> problems.error(
                        item.place(),
                        "Der Name „" + item.slug()
                                + "“ gehört einem Feed der Website. Geben Sie der Datei einen anderen Namen."));
    }
}
