package de.klimanetz.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Creates the pages and caches them for the next build. Cached pages are invalid if the {@link Basis} or one of their
 * recorded dependencies has changed (see {@link PageContext}).
 */
public final class PageCache {

    /** The pages of a key with their dependencies. */
    private record CachedPages(List<WebPage> pages, List<PageContext.Dependency<?, ?, ?>> dependencies) {

        boolean isValid(Snapshot now) {
            for (PageContext.Dependency<?, ?, ?> dependency : dependencies) {
                if (!dependency.isUnchanged(now)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A key of a set with the pages of the previous build. */
    private record Unit<K>(PageSet<K> set, K key, Optional<CachedPages> before) {

        CachedPages pages(Snapshot now) {
            return before.filter(cached -> cached.isValid(now)).orElseGet(() -> {
                PageContext context = new PageContext(now);
                List<WebPage> pages = set.maker().apply(key, context);
                return new CachedPages(pages, context.dependencies());
            });
        }
    }

    private Optional<Basis> basis = Optional.empty();
    private Map<PageSet<?>, Map<Object, CachedPages>> cached = Map.of();

    /**
     * Returns the pages of all sets in their order, created in parallel. Cached pages of other keys are dropped. Not
     * thread-safe.
     */
    public List<WebPage> pages(List<PageSet<?>> sets, Snapshot now) {
        Map<PageSet<?>, Map<Object, CachedPages>> before = basis.equals(Optional.of(now.basis())) ? cached : Map.of();
        List<Unit<?>> units = sets.stream()
                .<Unit<?>>flatMap(set -> units(set, before.getOrDefault(set, Map.of()), now))
                .toList();
        List<CachedPages> current =
                units.parallelStream().map(unit -> unit.pages(now)).toList();
        Map<PageSet<?>, Map<Object, CachedPages>> next = new HashMap<>();
        for (int index = 0; index < units.size(); index++) {
            Unit<?> unit = units.get(index);
            next.computeIfAbsent(unit.set(), set -> set.ofItems() ? new IdentityHashMap<>() : new HashMap<>())
                    .put(unit.key(), current.get(index));
        }
        basis = Optional.of(now.basis());
        cached = next;
        return current.stream().flatMap(one -> one.pages().stream()).toList();
    }

    private static <K> Stream<Unit<K>> units(PageSet<K> set, Map<Object, CachedPages> before, Snapshot now) {
        return set.keys().apply(new PageContext(now)).stream()
                .map(key -> new Unit<>(set, key, Optional.ofNullable(before.get(key))));
    }
}
