package de.klimanetz.page;

import de.klimanetz.model.Item;
import java.util.List;
import java.util.function.Function;

/** A page with lists under headings. Lists without entries are left out. */
public record Overview(List<Group<Card>> groups) {

    public Overview {
        groups = groups.stream().filter(group -> !group.entries().isEmpty()).toList();
    }

    /**
     * Divides items by a value.
     *
     * @param values in the order of the lists
     * @param heading of the list for a value
     * @param id the anchor of the list for a value
     */
    public static <T extends Item, V> Overview by(
            List<T> items,
            List<V> values,
            Function<T, V> value,
            Function<V, String> heading,
            Function<V, String> id,
            PageContext context) {
        return new Overview(values.stream()
                .map(one -> new Group<>(
                        heading.apply(one),
                        id.apply(one),
                        context.cards(
                                items.stream().filter(item -> value.apply(item).equals(one)))))
                .toList());
    }
}
