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
 * The items that share a value, such as a Kommune or a kind, or two of them.
 *
 * @param key the value in addresses and scripts
 * @param label the value in words
 * @param link to the page that lists them
 * @param trail the pages above that one
 * @param entries at least one, in the order of the site
 */
public record Facet<T>(String key, String label, Link link, List<Link> trail, List<T> entries) {

    /** One value that readers can choose. */
    public record Choice(String title, String address, String key, int count) {}

    public Facet {
        entries = List.copyOf(entries);
    }

    public Choice choice() {
        return choice(key, label);
    }

    /** The same list, offered under another word: the Kommune among Kommunen, the kind among kinds. */
    public Choice choice(String otherKey, String otherLabel) {
        return new Choice(otherLabel, link.address(), otherKey, entries.size());
    }

    /**
     * Puts everything into its groups, looking at each entry once; values that nobody has leave no group.
     *
     * @param above the page below which the lists stand, under {@code word/key/}
     * @param trail to that page, and it too
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

    public static <T> Optional<Facet<T>> first(List<Facet<T>> facets, String key) {
        return facets.stream().filter(facet -> facet.key().equals(key)).findFirst();
    }

    public static <T> List<Choice> choices(List<Facet<T>> facets) {
        return facets.stream().map(Facet::choice).toList();
    }

    /** Without those that offer nothing. */
    public static List<Group<Choice>> groups(List<Group<Choice>> groups) {
        return groups.stream().filter(group -> !group.entries().isEmpty()).toList();
    }
}
