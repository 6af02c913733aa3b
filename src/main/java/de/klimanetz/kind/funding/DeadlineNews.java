package de.klimanetz.kind.funding;

import de.klimanetz.feed.FeedItem;
import de.klimanetz.feed.FeedText;
import de.klimanetz.feed.Newest;
import de.klimanetz.model.Due;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;
import java.util.List;

/** What feeds tell of deadlines: all of an item when it is published, and each again shortly before it ends. */
public final class DeadlineNews {

    public static final int DAYS_BEFORE = 30;

    private DeadlineNews() {}

    /**
     * @param published the day of publication
     * @param members the Kommunen to which deadlines may apply
     * @param today the day of the build in the time zone of the site
     */
    public static void offer(
            Due item, LocalDate published, List<Member> members, FeedText<Item> text, LocalDate today, Newest newest) {
        List<Due.Deadline> deadlines = item.deadlines(members);
        if (!deadlines.isEmpty()) {
            newest.offer(item, text, published);
        }
        for (Due.Deadline deadline : deadlines) {
            LocalDate day = deadline.day().minusDays(DAYS_BEFORE);
            if (day.isAfter(published) && !day.isAfter(today)) {
                newest.offer(item, day, () -> reminder(item, deadline, text, day));
            }
        }
    }

    private static FeedItem reminder(Due item, Due.Deadline deadline, FeedText<Item> text, LocalDate day) {
        return FeedItem.news(
                item,
                text,
                "frist/" + deadline.day() + (deadline.key().isEmpty() ? "" : "/" + deadline.key()),
                day.atStartOfDay(),
                "Frist am " + GermanDates.day(deadline.day()));
    }
}
