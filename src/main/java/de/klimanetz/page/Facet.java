package de.klimanetz.page;

import de.klimanetz.model.vocabulary.Keyed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The entries that share a value, such as a Kommune or a kind, or a combination of two values.
 *
 * @param key the value in addresses and scripts
 * @param label the value in words
 * @param link the page that lists the entries
 * @param trail the pages above that page
 * @param entries at least one, in the order of the site
 */
public record Facet<T>(String key, String label, Link link, List<Link> trail, List<T> entries) {

    /** A value that readers can choose, with the number of its entries. */
    public record Choice(String title, String address, String key, int count) {}

    public Facet {
        entries = List.copyOf(entries);
    }

    public Choice choice() {
        return choice(key, label);
    }

    /** Returns the choice under another name: of a Kommune and a kind, the Kommune among Kommunen. */
    public Choice choice(String otherKey, String otherLabel) {
        return new Choice(otherLabel, link.address(), otherKey, entries.size());
    }

    /**
     * Groups entries by value, in the order of the enum. Values without entries have no facet.
     *
     * @param keys the values of an entry
     * @param title the title of the list page of a value
     * @param above the page below which the list pages are, at {@code word/key/}
     * @param trail the pages up to and including that page
     */
    public static <T, K extends Enum<K> & Keyed> List<Facet<T>> by(
            Collection<T> all,
            Function<T, ? extends Collection<K>> keys,
            Function<K, String> title,
            String word,
            Link above,
            List<Link> trail) {
        Map<K, List<T>> groups = new TreeMap<>();
        for (T entry : all) {
            for (K key : keys.apply(entry)) {
                groups.computeIfAbsent(key, none -> new ArrayList<>()).add(entry);
            }
        }
        List<Facet<T>> facets = new ArrayList<>();
        groups.forEach((key, group) -> facets.add(new Facet<>(
                key.key(),
                key.label(),
                new Link(title.apply(key), above.address() + word + "/" + key.key() + "/"),
                trail,
                group)));
        return facets;
    }

    /** Returns the first facet with a key. */
    public static <T> Optional<Facet<T>> first(List<Facet<T>> facets, String key) {
        return facets.stream().filter(facet -> facet.key().equals(key)).findFirst();
    }

    public static <T> List<Choice> choices(List<Facet<T>> facets) {
        return facets.stream().map(Facet::choice).toList();
    }

    /** Returns the groups that have entries. */
    public static List<Group<Choice>> groups(List<Group<Choice>> groups) {
        return groups.stream().filter(group -> !group.entries().isEmpty()).toList();
    }
}
