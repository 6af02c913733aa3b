package de.klimanetz.kind.series;

import de.klimanetz.feed.FeedItem;
import de.klimanetz.feed.FeedText;
import de.klimanetz.feed.Newest;
import de.klimanetz.model.Change;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.Series;
import de.klimanetz.model.Site;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What feeds tell of events and meetings after their announcement: that they come soon, and what has changed. */
public final class EventNews {

    public static final int DAYS_BEFORE = 14;

    private final LocalDate today;
    private final Function<Item, FeedText<Item>> texts;
    private final Map<String, List<Change>> ofWholeSeries = new HashMap<>();

    /**
     * @param today the day of the build in the time zone of the site
     * @param texts returns what feeds say of an item
     */
    public EventNews(Site site, LocalDate today, Function<Item, FeedText<Item>> texts) {
        this.today = today;
        this.texts = texts;
        site.all(Series.class).forEach(series -> ofWholeSeries.put(series.slug(), series.generalChanges()));
    }

    /** Offers an event from {@link #DAYS_BEFORE} before its start on, or from a later publication. */
    public void offerReminder(Event event, Newest newest) {
        LocalDate first = event.announced().first().orElse(LocalDate.MAX);
        LocalDate published = event.publication().orElse(LocalDate.MAX);
        if (event.isInCalendars() && !first.isBefore(today)) {
            LocalDate near = first.minusDays(DAYS_BEFORE);
            LocalDate day = near.isBefore(published) ? published : near;
            if (hasCome(day)) {
                newest.offer(event, day, () -> FeedItem.reminder(event, texts.apply(event), first, day));
            }
        }
    }

    /** Offers the changes of an event, without those that concern its whole series. */
    public void offerChanges(Event event, Newest newest) {
        List<Change> general =
                event.series().map(part -> ofWholeSeries.get(part.slug())).orElse(List.of());
        List<Change> own = event.changes().stream()
                .filter(change -> !general.contains(change))
                .toList();
        offer(event, own, newest);
    }

    /** Offers the changes that concern all meetings of a series. */
    public void offerChanges(Series series, Newest newest) {
        offer(series, series.generalChanges(), newest);
    }

    /** Numbers the changes of a moment from the oldest on, so that a later change does not alter existing ids. */
    private void offer(Item item, List<Change> newestFirst, Newest newest) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int index = newestFirst.size() - 1; index >= 0; index--) {
            Change change = newestFirst.get(index);
            String moment = change.day() + change.time().map(time -> "T" + time).orElse("");
            int number = numbers.merge(moment, 1, Integer::sum);
            String key = "aenderung/" + moment + (number == 1 ? "" : "/" + number);
            if (hasCome(change.day())) {
                newest.offer(
                        item,
                        change.day(),
                        () -> FeedItem.news(item, texts.apply(item), key, change.moment(), change.words()));
            }
        }
    }

    private boolean hasCome(LocalDate day) {
        return !day.isAfter(today);
    }
}
