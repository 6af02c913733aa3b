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
 * Something made from an item and the {@link Basis} alone, such as its entry in lists. It is kept from build to build as
 * long as the item is the same object and the basis is equal, and need not be noted by those who use it.
 *
 * @param <R> never changes
 */
public final class Derived<T extends Item, R> {

    private record Made<T, R>(Basis basis, Map<T, R> byItem) {}

    private final Index<Made<T, R>> index;

    /**
     * @param which the items for which it is needed
     * @param maker called on all cores
     */
    public Derived(Class<T> kind, Predicate<T> which, BiFunction<T, Basis, R> maker) {
        index = Index.updating((snapshot, before) -> {
            Basis basis = snapshot.basis();
            Map<T, R> known = before.filter(made -> made.basis().equals(basis))
                    .map(Made::byItem)
                    .orElse(Map.of());
            List<T> items = snapshot.site().all(kind).stream().filter(which).toList();
            return new Made<>(basis, made(items, known, item -> maker.apply(item, basis)));
        });
    }

    private static <T, R> Map<T, R> made(List<T> items, Map<T, R> known, Function<T, R> maker) {
        Map<T, R> made = new IdentityHashMap<>(items.size());
        items.forEach(item -> made.put(item, known.get(item)));
        made.putAll(items.parallelStream()
                .filter(item -> made.get(item) == null)
                .collect(Collectors.toMap(Function.identity(), maker, (one, other) -> one, IdentityHashMap::new)));
        return made;
    }

    R of(T item, Snapshot snapshot) {
        return snapshot.get(index).byItem().get(item);
    }
}
