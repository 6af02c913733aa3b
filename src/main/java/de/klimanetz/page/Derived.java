package de.klimanetz.page;

import de.klimanetz.model.Item;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Values that are computed only from an item and the {@link Basis}, such as its list entry. A value is reused in the
 * next build if the item is the same object and the basis is equal, so pages need no dependency on it.
 *
 * @param <R> type of the values, which must be immutable
 */
public final class Derived<T extends Item, R> {

    private record Values<T, R>(Basis basis, Map<T, R> byItem) {}

    private final Index<Values<T, R>> index;

    /**
     * @param which selects the items that have a value
     * @param maker computes a value; called from several threads
     */
    public Derived(Class<T> kind, Predicate<T> which, BiFunction<T, Basis, R> maker) {
        index = Index.updating((snapshot, before) -> {
            Basis basis = snapshot.basis();
            Map<T, R> known = before.filter(values -> values.basis().equals(basis))
                    .map(Values::byItem)
                    .orElse(Map.of());
            List<T> items = snapshot.site().all(kind).stream().filter(which).toList();
            return new Values<>(basis, values(items, known, item -> maker.apply(item, basis)));
        });
    }

    private static <T, R> Map<T, R> values(List<T> items, Map<T, R> known, Function<T, R> maker) {
        Map<T, R> values = new IdentityHashMap<>(items.size());
        items.forEach(item -> values.put(item, known.get(item)));
        values.putAll(items.parallelStream()
                .filter(item -> values.get(item) == null)
                .collect(Collectors.toMap(Function.identity(), maker, (one, other) -> one, IdentityHashMap::new)));
        return values;
    }

    R of(T item, Snapshot snapshot) {
        return snapshot.get(index).byItem().get(item);
    }
}
