package de.klimanetz.cache;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Caches the results of a function per key object until the next call. The results are reused only if the function is
 * {@code equal} to the last one, so it should be a constant or a record of everything that the result depends on. Not
 * thread-safe.
 *
 * @param <K> type of the keys, immutable and compared by identity
 * @param <V> type of the results
 */
public final class Memo<K, V> {

    private Optional<Function<K, V>> last = Optional.empty();
    private Map<K, V> results = Map.of();

    /**
     * Returns the result for each key. Computes missing results in parallel and drops those of all other keys.
     *
     * @param function never returns null; called from several threads
     * @return an identity map
     */
    public Map<K, V> of(Collection<K> keys, Function<K, V> function) {
        Map<K, V> known = last.equals(Optional.of(function)) ? results : Map.of();
        Map<K, V> next = new IdentityHashMap<>(keys.size());
        keys.forEach(key -> next.put(key, known.get(key)));
        next.putAll(next.keySet().parallelStream()
                .filter(key -> next.get(key) == null)
                .collect(Collectors.toMap(Function.identity(), function, (one, other) -> one, IdentityHashMap::new)));
        last = Optional.of(function);
        results = next;
        return next;
    }
}
