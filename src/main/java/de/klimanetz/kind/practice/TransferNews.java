package de.klimanetz.kind.practice;

import de.klimanetz.feed.FeedItem;
import de.klimanetz.feed.FeedText;
import de.klimanetz.feed.Newest;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.Practice;
import de.klimanetz.model.Site;
import de.klimanetz.model.Transfer;
import de.klimanetz.wording.GermanDates;
import de.klimanetz.wording.GermanSchedule;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What feeds tell of transfer: each step, dated by the first day of {@code seit}, which may be only a month or year. */
public final class TransferNews {

    private TransferNews() {}

    /** @param texts returns what feeds say of an item */
    public static void offer(Site site, Function<Item, FeedText<Item>> texts, Newest newest) {
        Map<String, Practice> practices = bySlug(site, Practice.class);
        Map<String, Member> members = bySlug(site, Member.class);
        for (Transfer step : site.publicTransfers()) {
            Practice practice = practices.get(step.practice());
            Member member = members.get(step.member());
            LocalDate day = step.since().first();
            newest.offer(
                    practice,
                    day,
                    () -> FeedItem.news(
                            practice,
                            texts.apply(practice),
                            "transfer/" + member.id() + "/" + GermanSchedule.machine(step.since()),
                            day.atStartOfDay(),
                            step.state().label() + " in " + member.title() + " (" + GermanDates.date(step.since())
                                    + ")"));
        }
    }

    private static <T extends Item> Map<String, T> bySlug(Site site, Class<T> kind) {
        return site.all(kind).stream().collect(Collectors.toMap(Item::slug, Function.identity()));
    }
}
