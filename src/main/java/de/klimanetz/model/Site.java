package de.klimanetz.model;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A snapshot of everything that is published. Items are in the list order of their kind, transfers are newest first.
 * All references between items are valid.
 *
 * @param kinds items by class, in the order of {@link ContentType}; classes without items may be absent
 * @param files files to copy unchanged, as paths relative to {@code content/}
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

    /** Returns all items of a class, possibly empty. Events include the meetings generated from series. */
    @SuppressWarnings("unchecked")
    public <T extends Item> List<T> all(Class<T> kind) {
        return (List<T>) kinds.getOrDefault(kind, List.of());
    }

    /** Returns a copy with other items of a class, which must be in list order. */
    public <T extends Item> Site with(Class<T> kind, List<T> items) {
        Map<Class<? extends Item>, List<? extends Item>> others = new LinkedHashMap<>(kinds);
        others.put(kind, items);
        return new Site(settings, network, others, transfers, files);
    }

    /** Returns the items that have a file, thus all except generated meetings. */
    public Stream<Item> items() {
        return kinds.values().stream()
                .<Item>flatMap(List::stream)
                .filter(item -> !(item instanceof Event event && event.isMeeting()));
    }

    /** Returns the items with former addresses. */
    public Stream<Item> moved() {
        return items().filter(item -> !item.earlier().isEmpty());
    }

    /** Returns the Kommunen that are no examples. */
    public List<Member> publicMembers() {
        return all(Member.class).stream().filter(member -> !member.isExample()).toList();
    }

    /** Returns the transfers of which neither the practice nor the Kommune is an example. */
    public List<Transfer> publicTransfers() {
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
