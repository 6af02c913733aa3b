package de.klimanetz.site;

import de.klimanetz.model.Area;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.page.Index;
import de.klimanetz.page.Link;
import de.klimanetz.page.Snapshot;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All items, topics and overviews in alphabetical order, in pages of limited length. */
final class AlphabeticalList {

    static final Index<AlphabeticalList> INDEX = Index.of(AlphabeticalList::new);

    /** About 20 kB compressed. */
    private static final int PER_PAGE = 400;

    private static final String NO_LETTER = "0–9";

    /** @param kind what it is, of an event with its year */
    public record Entry(String title, String address, String kind) {}

    private final List<Entry> entries;

    private AlphabeticalList(Snapshot snapshot) {
        Collator german = Collator.getInstance(Locale.GERMAN);
        Stream<Entry> items = snapshot.site().items().map(AlphabeticalList::entry);
        Stream<Entry> topics =
                snapshot.topics().stream().map(topic -> new Entry(topic.title(), topic.address(), "Stichwort"));
        Stream<Entry> overviews = Stream.concat(
                        overviewsOfKinds(snapshot), Stream.of(Area.TOPICS, Area.SUBSCRIBE, Area.DATA))
                .map(Link::to)
                .map(link -> new Entry(link.title(), link.address(), "Übersicht"));
        entries = Stream.of(items, topics, overviews)
                .flatMap(some -> some)
                .sorted(Comparator.comparing((Entry entry) -> letters(entry.title()), german)
                        .thenComparing(Entry::address))
                .toList();
    }

    private static Entry entry(Item item) {
        String year = item instanceof Event event
                ? event.schedule().first().map(day -> ", " + day.getYear()).orElse("")
                : "";
        return new Entry(item.title(), item.address(), item.type().label() + year);
    }

    /** The overview of a kind exists if there are items of the kind, and is no page of an item. */
    private static Stream<Area> overviewsOfKinds(Snapshot snapshot) {
        List<ContentType> types =
                snapshot.site().items().map(Item::type).distinct().toList();
        return Arrays.stream(Area.values())
                .filter(area -> area != Area.NETWORK)
                .filter(area -> types.stream().anyMatch(type -> type.address().equals(area.address())));
    }

    /** Returns the title from its first letter or digit on, since quotation marks do not count. */
    private static String letters(String title) {
        return title.replaceFirst("^[^\\p{L}\\p{N}]+", "");
    }

    /** Returns the initial in upper case without accents; digits share one. */
    static String initial(String title) {
        String letters = Normalizer.normalize(letters(title), Normalizer.Form.NFD);
        String first = letters.isEmpty() ? "" : letters.substring(0, 1).toUpperCase(Locale.ROOT);
        return first.matches("\\p{L}") ? first : NO_LETTER;
    }

    List<Integer> pages(String none) {
        return IntStream.rangeClosed(1, Math.max(1, (entries.size() + PER_PAGE - 1) / PER_PAGE))
                .boxed()
                .toList();
    }

    /** Returns the entries of a page, from 1 on. */
    List<Entry> page(int number) {
        // A copy, since a cached page that keeps a view would keep the whole list of its build.
        return List.copyOf(entries.subList((number - 1) * PER_PAGE, Math.min(number * PER_PAGE, entries.size())));
    }

    /** Returns the first letters of the first and the last entry of each page. */
    List<String> labels(String none) {
        return pages(none).stream().map(this::page).map(AlphabeticalList::label).toList();
    }

    private static String label(List<Entry> page) {
        return page.isEmpty() ? "" : beginning(page.get(0)) + "–" + beginning(page.get(page.size() - 1));
    }

    private static String beginning(Entry entry) {
        String letters = letters(entry.title());
        return letters.substring(0, Math.min(3, letters.length()));
    }
}
