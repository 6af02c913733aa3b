package de.klimanetz.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that is published. The items of each kind are in the order that their kind has for lists, the steps of transfer
 * newest first. References between items resolve.
 *
 * @param kinds the items by their class, in the order of {@link ContentType}; those of a class without items may be absent
 * @param files other files to publish, as paths relative to {@code content/}
 */
public record Site(
        Settings settings,
        Network network,
        Map<Class<? extends Item>, List<? extends Item>> kinds,
        List<Transfer> transfers,
        List<String> files) {

    public Site {
        transfers = sorted(transfers, Transfer.NEWEST_FIRST);
        files = sorted(files, Comparator.naturalOrder());
    }

    /** All items of a kind; the events with the meetings of all series among them. */
    @SuppressWarnings("unchecked")
    public <T extends Item> List<T> all(Class<T> kind) {
        return (List<T>) kinds.getOrDefault(kind, List.of());
    }

    /** The same site with other items of a kind, which are in their order. */
    public <T extends Item> Site with(Class<T> kind, List<T> items) {
        Map<Class<? extends Item>, List<? extends Item>> others = new LinkedHashMap<>(kinds);
        others.put(kind, items);
        return new Site(settings, network, others, transfers, files);
    }

    /** What has a file and a page of its own. */
    public Stream<Item> items() {
        return kinds.values().stream()
                .<Item>flatMap(List::stream)
                .filter(item -> !(item instanceof Event event && event.isMeeting()));
    }

    /** What was found before at another address. */
    public Stream<Item> moved() {
        return items().filter(item -> !item.earlier().isEmpty());
    }

    /** The steps that are told outside of the pages of their practice and Kommune: neither of the two is invented. */
    public List<Transfer> realTransfers() {
        Set<String> practices = real(Practice.class);
        Set<String> members = real(Member.class);
        return transfers.stream()
                .filter(step -> practices.contains(step.practice()) && members.contains(step.member()))
                .toList();
    }

    private Set<String> real(Class<? extends Item> kind) {
        return all(kind).stream()
                .filter(item -> !item.isExample())
                .map(Item::slug)
                .collect(Collectors.toSet());
    }

    private static <T> List<T> sorted(List<T> values, Comparator<? super T> order) {
        return values.stream().sorted(order).toList();
    }
}
