package de.klimanetz.site;

import de.klimanetz.feed.FeedText;
import de.klimanetz.model.Body;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.Organisation;
import de.klimanetz.search.SearchEntry;
import de.klimanetz.search.SearchEntry.Rank;
import de.klimanetz.search.SearchEntry.Text;
import de.klimanetz.search.Weight;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Makes what the search knows of an item. Sources are left out, since they name what others write about.
 *
 * @param towns names of the Kommunen by slug
 */
record ItemEntry(Map<String, String> towns) implements Function<Item, SearchEntry> {

    @Override
    public SearchEntry apply(Item item) {
        List<Body.Section> sections = item.body().sections().stream()
                .filter(section -> !section.title().equals(Body.SOURCES))
                .toList();
        return new SearchEntry(
                item.address(),
                item.title(),
                item.type().label(),
                item.teaser(),
                day(item),
                item instanceof Member ? List.of(item.title()) : named(item),
                rank(item),
                Stream.of(
                                texts(Weight.TITLE, item instanceof Organisation named ? named.names() : List.of()),
                                texts(Weight.TOPIC, item.topics()),
                                texts(Weight.TEASER, List.of(item.teaser())),
                                texts(Weight.FACT, Kinds.searchText(item)),
                                texts(
                                        Weight.HEADING,
                                        sections.stream()
                                                .map(Body.Section::title)
                                                .toList()))
                        .flatMap(Function.identity())
                        .toList(),
                sections.stream().map(Body.Section::html).toList());
    }

    private static Rank rank(Item item) {
        if (item.isExample()) {
            return Rank.EXAMPLE;
        }
        return item.type().yearly() || item.type().namedByYear() ? Rank.DATED : Rank.ITEM;
    }

    private List<String> named(Item item) {
        return item.members().stream().map(towns::get).filter(Objects::nonNull).toList();
    }

    private static Stream<Text> texts(Weight weight, List<String> texts) {
        return texts.stream().filter(text -> !text.isEmpty()).map(text -> new Text(weight, text));
    }

    /** The day of an event; of other items the day of publication. */
    private static Optional<LocalDate> day(Item item) {
        FeedText<Item> text = Kinds.feedText(item);
        LocalDate about = text.about(item, item.publication().orElse(LocalDate.MIN));
        return about.equals(LocalDate.MIN) ? item.publication() : Optional.of(about);
    }
}
