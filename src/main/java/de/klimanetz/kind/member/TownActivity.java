package de.klimanetz.kind.member;

import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.News;
import de.klimanetz.model.Practice;
import de.klimanetz.page.Index;
import de.klimanetz.page.Snapshot;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much goes on in a town: its events, news and practices that are coming or not older than two years.
 *
 * @param counts the number of items by slug; towns without any are left out
 */
record TownActivity(Map<String, Long> counts) {

    static final Index<TownActivity> INDEX = Index.of(TownActivity::of);

    private static final int YEARS = 2;

    private static TownActivity of(Snapshot snapshot) {
        LocalDate oldest = snapshot.today().minusYears(YEARS);
        Stream<Item> items = Stream.of(
                        snapshot.site().all(Event.class).stream()
                                .filter(event -> event.schedule()
                                        .last()
                                        .filter(oldest::isBefore)
                                        .isPresent()),
                        snapshot.site().all(News.class).stream()
                                .filter(news -> news.date().last().isAfter(oldest)),
                        snapshot.site().all(Practice.class).stream()
                                .filter(practice -> practice.setting()
                                        .since()
                                        .filter(since -> since.last().isAfter(oldest))
                                        .isPresent()))
                .flatMap(Function.identity());
        return new TownActivity(items.filter(item -> !item.isExample())
                .flatMap(item -> item.members().stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting())));
    }

    Map<String, Long> counts(String ignored) {
        return counts;
    }
}
